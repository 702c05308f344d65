import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { projectRoot } from '../project-root.js';
import { apiSchema } from './api-schema.js';

const path = join(projectRoot, 'schema.graphql');
const printed = `${printSchema(lexicographicSortSchema(apiSchema()))}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== printed) {
    console.error('schema.graphql is not up to date: run npm run generate');
    process.exit(1);
  }
} else {
  writeFileSync(path, printed);
}
console.log(`schema.graphql: ${printed.split('\n').length} lines`);
