/**
 * The snapshot from Neo4j, to its file, from its file: `npx tsx bench/snapshot/main.ts [sizes…]`, by default
 * 10,000 and 100,000 generated enterprises, each on a managed server of its own. The median of three; the longest time for
 * which other requests were held up; and how many times faster than reading Neo4j.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotFile } from '../../src/snapshot/file/snapshot-file.js';
import { loadSnapshot } from '../../src/snapshot/load-snapshot.js';
import type { OpenStore } from '../../src/store/opening/opened-store.js';
import { withFilled } from '../fill/open-filled.js';
import { type Measured, measured } from './measured.js';

const sizes = process.argv.slice(2).map(Number);
const rounds = 3;

const middle = <T>(all: readonly Measured<T>[]): Measured<T> =>
  [...all].sort((a, b) => a.ms - b.ms)[all.length >> 1]!;

const times = async <T>(work: () => Promise<T>): Promise<Measured<T>> => {
  const all: Measured<T>[] = [];
  for (let round = 0; round < rounds; round++) all.push(await measured(work));
  return middle(all);
};

const row = (size: number, what: string, { ms, blockedMs }: Measured<unknown>, reading: number): string =>
  `| ${[size.toLocaleString('en'), what, ms.toFixed(0), blockedMs.toFixed(0), (reading / ms).toFixed(1)].join(' | ')} |`;

const run = async (open: OpenStore, folder: string, size: number): Promise<void> => {
  const file = snapshotFile(folder, (message) => console.error(message));
  const read = await times(() => loadSnapshot(open.store));
  const { snapshot } = read.value;
  const saved = await times(() => {
    file.save(snapshot, 'bench');
    return file.settled();
  });
  const loaded = await times(() => file.read());
  console.log(row(size, 'from Neo4j', read, read.ms));
  console.log(row(size, 'to the file', saved, read.ms));
  console.log(row(size, 'from the file', loaded, read.ms));
  console.error(`· file ${(statSync(join(folder, 'snapshot.volumes')).size / 2 ** 20).toFixed(1)} MiB`);
};

console.log('| enterprises | what | ms | others held up ms | times faster than from Neo4j |');
console.log('| ---: | --- | ---: | ---: | ---: |');
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000])
  await withFilled(size, (open, home) => run(open, home, size));
