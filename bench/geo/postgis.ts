/**
 * Uncached vector tiles beside PostGIS `ST_AsMVT` on the same points and tiles: `npx tsx bench/geo/postgis.ts [sizes…]`.
 * Needs `psql` and a database with `CREATE EXTENSION postgis`, named by PGHOST, PGDATABASE and their like. Both draw in
 * their own process; no request is counted.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildMortonIndex } from '../../src/geo/morton/build-morton-index.js';
import { percentiles, table } from './measure.js';
import { generatePoints, type Points } from './points.js';
import { allZooms, figure, selectionOf, statusOf, tileFrom, tilesOf } from './tile-work.js';

const script = join(import.meta.dirname, 'postgis.sql');
const each = 5;

const ours = (points: Points): string[] => {
  const status = Uint8Array.from(points.longitude, (_, item) => statusOf(item));
  const draw = tileFrom(selectionOf(buildMortonIndex(points.longitude, points.latitude), status));
  const tiles = tilesOf(points, allZooms, each);
  const bytes = tiles.reduce((sum, tile) => sum + draw(tile).length, 0);
  return ['liantu', figure(percentiles(tiles, draw)), (bytes / 1024).toFixed(0)];
};

const csv = (rows: Iterable<readonly (string | number)[]>): string =>
  Array.from(rows, (row) => row.join(',')).join('\n');

const theirs = (points: Points): string[][] => {
  const cwd = mkdtempSync(join(tmpdir(), 'postgis-'));
  const rows = Array.from(points.longitude, (east, i) => [`E${i}`, statusOf(i), east, points.latitude[i]!]);
  writeFileSync(join(cwd, 'points.csv'), csv(rows));
  writeFileSync(join(cwd, 'tiles.csv'), csv(tilesOf(points, allZooms, each).map(({ z, x, y }) => [z, x, y])));
  try {
    const said = execFileSync('psql', ['-X', '-f', script], { cwd, encoding: 'utf8' });
    return said
      .trim()
      .split('\n')
      .map((line) => {
        const [way, p50, p99, bytes] = line.split('|');
        return [`PostGIS, ${way}`, `${p50} / ${p99}`, (Number(bytes) / 1024).toFixed(0)];
      });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
};

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
  const points = generatePoints(size);
  console.log(`${size.toLocaleString('en')} points, ${allZooms.length * each} tiles of zooms 3 to 16`);
  table(['', 'ms a tile p50 / p99', 'KiB of all'], [ours(points), ...theirs(points)]);
}
