import { join } from 'node:path';
import { englishNames } from './english-names.js';
import { readCsv } from './read-csv.js';
import type { RegionRow } from './region-row.js';
import { writeCsv } from './write-csv.js';

const [out = 'seed/regions'] = process.argv.slice(2);
const path = join(out, 'regions.csv');
const rows = readCsv(path);
const given = new Map(
  readCsv('seed/build/official-names.csv').map(({ code = '', name_en = '' }) => [code, name_en]),
);
const names = englishNames(rows as unknown as readonly RegionRow[], given);
writeCsv(
  path,
  Object.keys(rows[0] ?? {}),
  rows.map((row) => ({ ...row, name_en: names.get(row.code ?? '') ?? '' })),
);
console.log(`${names.size} names`);
