import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as types from '@graphql-codegen/typescript-operations';
import { buildSchema, isAbstractType, isObjectType, parse } from 'graphql';

const root = join(import.meta.dirname, '..', '..', '..');
const operations = join(root, 'src', 'api', 'operations');
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

const schema = buildSchema(schemaText);
const named = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Types behind each interface and union, as Apollo Client's cache asks for them. */
const possibleTypes = Object.fromEntries(
  named.filter(isAbstractType).map((type) => [
    type.name,
    schema
      .getPossibleTypes(type)
      .map(({ name }) => name)
      .sort(),
  ]),
);

/** Types without an id, which graphcache keeps within what holds them. */
const withoutId = named
  .filter(isObjectType)
  .filter((type) => !['Query', 'Mutation', 'Subscription'].includes(type.name) && !type.getFields().id)
  .map(({ name }) => name);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const files: Readonly<Record<string, string>> = {
  [filename]: generated,
  [join(import.meta.dirname, 'possible-types.gen.json')]: json(possibleTypes),
  [join(import.meta.dirname, 'types-without-id.gen.json')]: json(withoutId),
};

for (const [file, content] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (readFileSync(file, 'utf8') !== content) {
    console.error(`${file} is not up to date: run npm run generate`);
    process.exit(1);
  }
}
console.log(
  `client: ${generated.split('\n').length} lines, ${Object.keys(possibleTypes).length} abstract types`,
);
