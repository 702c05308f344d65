/**
 * `npx tsx bench/http/pan.ts [enterprises …]`: 16 clients that pan over 60 tiles around the fullest county, zooms 8 to
 * 10: tiles that are kept, tiles that each client’s own filter makes new, and files of the same bytes served by Fastify
 * in a process of its own. Every figure is the median of rounds that take turns.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config/read-config.js';
import { mercatorX, mercatorY } from '../../src/geo/mercator.js';
import { freePort } from '../../src/store/managed/free-port.js';
import type { Load } from './hammer.js';
import { fetchBytes, pan } from './pan-load.js';
import { run, serve, serveFolder } from './server.js';
import { tileTemplateOf } from './tile-template.js';
import { writeScattered } from './write-scattered.js';

const [clients, laps, rounds] = [16, 5, 5];
const centre = { longitude: 116.41, latitude: 39.93 };

/** Five columns and four rows of tiles around the centre at each of three zooms. */
const panned = [8, 9, 10].flatMap((z) => {
  const [x, y] = [mercatorX(centre.longitude), mercatorY(centre.latitude)].map((at) =>
    Math.floor(at * 2 ** z),
  );
  return [-2, -1, 0, 1, 2].flatMap((dx) => [-2, -1, 0, 1].map((dy) => `${z}/${x! + dx}/${y! + dy}`));
});

const addressesOf = async (url: string, filter: object): Promise<string[]> => {
  const template = await tileTemplateOf(url, filter);
  return panned.map((tile) => template.replace('{z}/{x}/{y}', tile));
};

let filters = 0;
/** A selection that nobody has asked for: nearly all enterprises. */
const ownFilter = (): object => {
  filters += 1;
  return { maxRevenueCny: 1e9 + filters };
};

const median = (loads: readonly Load[], value: (load: Load) => number): number =>
  loads.map(value).sort((a, b) => a - b)[loads.length >> 1]!;

const row = (name: string, loads: readonly Load[]): string => {
  const cells = [
    name,
    median(loads, (load) => load.requestsPerSecond).toFixed(0),
    median(loads, (load) => load.p50).toFixed(1),
    median(loads, (load) => load.p99).toFixed(1),
    (loads[0]!.bytes / 1024).toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
};

const compare = async (url: string, folder: string): Promise<void> => {
  const kept = await addressesOf(url, {});
  for (const [i, address] of kept.entries())
    writeFileSync(join(folder, `${i}.mvt`), await fetchBytes(address));
  const files = await serveFolder(folder);
  const same = (addresses: readonly string[]) => Array.from({ length: clients }, () => addresses);
  const fileAddresses = kept.map((_, i) => `${files.url}/${i}.mvt`);
  const [ofFiles, ofKept, ofNew]: [Load[], Load[], Load[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    ofFiles.push(await pan(same(fileAddresses), laps));
    ofKept.push(await pan(same(kept), laps));
    const own = await Promise.all(same(kept).map(() => addressesOf(url, ownFilter())));
    ofNew.push(await pan(own, 1));
  }
  await files.stop();
  console.log('| | tiles/s | p50 ms | p99 ms | KiB a tile |\n| --- | ---: | ---: | ---: | ---: |');
  console.log(row('files', ofFiles));
  console.log(row('kept tiles', ofKept));
  console.log(row('tiles drawn for each client', ofNew));
};

const { jarsHome } = readConfig(process.env);
mkdirSync(jarsHome, { recursive: true });
const home = mkdtempSync(join(jarsHome, 'bench-pan-'));

const bench = async (size: number): Promise<void> => {
  const LIANTU_HOME = join(home, String(size));
  const environment = {
    LIANTU_HOME,
    LIANTU_JARS: jarsHome,
    PORT: String(await freePort()),
    LOG_LEVEL: 'warn',
  };
  await (await serve({ ...environment, LIANTU_SEED: 'regions' })).stop();
  writeScattered(join(home, 'package'), size);
  await run(['import', join(home, 'package')], environment);
  const server = await serve(environment);
  const folder = join(home, 'files');
  mkdirSync(folder, { recursive: true });
  console.log(`${size.toLocaleString('en')} enterprises`);
  try {
    await compare(server.url, folder);
  } finally {
    await server.stop();
    rmSync(LIANTU_HOME, { recursive: true, force: true });
  }
};

const sizes = process.argv.slice(2).map(Number);
try {
  for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) await bench(size);
} finally {
  rmSync(home, { recursive: true, force: true });
}
