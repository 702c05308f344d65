import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as types from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const root = join(import.meta.dirname, '..', '..', '..');
const operations = join(root, 'test', 'graph', 'api', 'operations');
const filename = join(import.meta.dirname, 'operations.gen.ts');

const schemaText = readFileSync(join(root, 'schema.graphql'), 'utf8');
const scalars = { ID: 'string', JSONObject: 'Record<string, unknown>' };

/** Types of the saved operations and of all they use, and the operations as texts that carry their types. */
const generated = await codegen({
  filename,
  schema: parse(schemaText),
  schemaAst: buildSchema(schemaText),
  documents: readdirSync(operations)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: name, document: parse(readFileSync(join(operations, name), 'utf8')) })),
  config: { scalars, useTypeImports: true, enumType: 'string-literal' },
  plugins: [{ types: {} }, { documents: { documentMode: 'string' } }],
  pluginMap: { types, documents },
});

if (process.argv.includes('--check')) {
  if (readFileSync(filename, 'utf8') !== generated) {
    console.error(`${filename} is not up to date: run npm run generate`);
    process.exit(1);
  }
} else {
  writeFileSync(filename, generated);
}
console.log(`client: ${generated.split('\n').length} lines`);
