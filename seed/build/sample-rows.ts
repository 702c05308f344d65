import { join } from 'node:path';
import { random } from '../../bench/methods/random.js';
import { readCsv } from './read-csv.js';

const [given = '20261130', folder = 'seed/guangxi'] = process.argv.slice(2);

/** Rows drawn of each table, and the columns that name a row. */
const drawn: readonly (readonly [table: string, count: number, key: readonly string[]])[] = [
  ['enterprises', 10, ['id', 'name']],
  ['activities', 10, ['enterprise', 'segment', 'place']],
  ['sites', 6, ['enterprise', 'name', 'park']],
  ['tier_awards', 6, ['enterprise', 'tier', 'year']],
  ['parks', 5, ['code', 'established', 'area_ha']],
  ['region_chains', 3, ['region', 'chain']],
];

const next = random(Number(given));

/** Draws so many numbers below `size`, each once, in the order of the table. */
const draw = (size: number, count: number): number[] => {
  const left = Array.from({ length: size }, (_, at) => at);
  const taken = Array.from({ length: Math.min(count, size) }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  );
  return taken.flat().sort((a, b) => a - b);
};

for (const [table, count, key] of drawn) {
  const rows = readCsv(join(folder, `${table}.csv`)).filter(({ source }) => source);
  for (const at of draw(rows.length, count)) {
    const row = rows[at] ?? {};
    const named = key.map((column) => row[column]).filter(Boolean);
    console.log([table, at + 2, named.join(' '), row.source, row.as_of, row.note].join('\t'));
  }
}
