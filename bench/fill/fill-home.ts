/**
 * Fills the managed Neo4j of a home: `fill-home.ts HOME JARS SIZE`. It runs in a process of its own: the rows that it
 * generates would be collected as garbage in whatever is measured afterwards.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf } from '../../src/store/managed/layout.js';
import { generateRows } from './generate-rows.js';
import { importTables } from './import-tables.js';
import { randomSupplies } from './random-supplies.js';
import { said } from './said.js';
import { writeTables } from './write-tables.js';

const [home, jarsHome, size] = process.argv.slice(2) as [string, string, string];
const files = join(home, 'tables');
mkdirSync(files);
const begun = performance.now();
const tables = writeTables(files, {
  ...generateRows(Number(size)),
  supplies: randomSupplies(Number(size)),
});
said('generated and written to files', begun);
const imported = performance.now();
await importTables(layoutOf(home, jarsHome), tables, console.error);
rmSync(files, { recursive: true });
said('imported into Neo4j', imported);
