import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as types from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const sources = join(import.meta.dirname, 'src');
const schemaText = readFileSync(join(import.meta.dirname, '..', 'schema.graphql'), 'utf8');
const [schema, schemaAst] = [parse(schemaText), buildSchema(schemaText)];
const scalars = { ID: 'string', JSON: 'unknown', JSONObject: 'Record<string, unknown>' };

/** Types and documents of one file of operations, which stand beside it: so each route brings its own alone. */
const generated = (filename: string, text: string): Promise<string> =>
  codegen({
    filename,
    schema,
    schemaAst,
    documents: [{ location: filename, document: parse(text) }],
    config: { scalars, useTypeImports: true, enumType: 'string-literal', documentMode: 'documentNode' },
    plugins: [{ types: {} }, { documents: {} }],
    pluginMap: { types, documents },
  });

const names = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .sort();
for (const name of names) {
  const file = join(sources, name.replace(/\.graphql$/, '.gen.ts'));
  const content = await generated(file, readFileSync(join(sources, name), 'utf8'));
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (readFileSync(file, 'utf8') !== content) {
    console.error(`${file} is not up to date: run npm run generate`);
    process.exit(1);
  }
}
console.log(`console: ${names.length} files of operations`);
