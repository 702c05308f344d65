/**
 * Uncached vector tiles beside geojson-vt with vt-pbf and supercluster on the same points:
 * `npx tsx bench/geo/tiles.ts [sizes…]`. Tiles are drawn by points, so that each holds some; zooms 3 to 16. supercluster
 * merges within 8 of 512, our cells within 32; geojson-vt keeps every point.
 */

import GeoJSONVT from 'geojson-vt';
import Supercluster from 'supercluster';
import vtPbf from 'vt-pbf';
import { buildMortonIndex } from '../../src/geo/morton/build-morton-index.js';
import { subsetIndex } from '../../src/geo/morton/subset-index.js';
import { clustersWithin } from '../../src/geo/tile/clusters-within.js';
import { boxOfTile, type Tile } from '../../src/geo/tile/tile.js';
import { atOnce } from '../../src/pieces/pieces.js';
import { milliseconds, percentiles, table } from './measure.js';
import { generatePoints, type Points } from './points.js';
import { allZooms, figure, selectionOf, statusOf, tileFrom, tilesOf } from './tile-work.js';

const featuresOf = ({ longitude, latitude }: Points) =>
  Array.from(longitude, (east, item) => ({
    type: 'Feature' as const,
    id: item,
    properties: { code: `E${item}`, status: statusOf(item) },
    geometry: { type: 'Point' as const, coordinates: [east, latitude[item]!] },
  }));

const heap = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

const ours = (points: Points, each: number): string[] => {
  const status = Uint8Array.from(points.longitude, (_, item) => statusOf(item));
  const before = heap();
  const [all, built] = milliseconds(() =>
    selectionOf(buildMortonIndex(points.longitude, points.latitude), status),
  );
  const memory = heap() - before;
  const [some, filter] = milliseconds(() => {
    const index = atOnce(subsetIndex(all.index, (item) => item % 23 === 0));
    return selectionOf(index, status);
  });
  const tiles = tilesOf(points, allZooms, each);
  const bytes = tiles.map((tile) => tileFrom(all)(tile).length).sort((a, b) => a - b);
  return [
    `${built.toFixed(0)} + ${filter.toFixed(1)}`,
    memory.toFixed(0),
    figure(percentiles(tiles, tileFrom(all))),
    figure(percentiles(tiles, tileFrom(some))),
    ...[3, 5, 8, 12].map((z) => figure(percentiles(tilesOf(points, [z], each), tileFrom(all)))),
    figure(percentiles(tiles, (tile) => clustersWithin(all.index, boxOfTile(tile), tile.z, 1_000))),
    `${((bytes[bytes.length >> 1] ?? 0) / 1024).toFixed(1)} / ${((bytes.at(-1) ?? 0) / 1024).toFixed(0)}`,
  ];
};

const theirs = (points: Points, each: number, name: 'geojson-vt' | 'supercluster'): string[] => {
  const features = featuresOf(points);
  const before = heap();
  const [get, built] = milliseconds(() => {
    if (name === 'geojson-vt') {
      const index = new GeoJSONVT({ type: 'FeatureCollection', features }, { maxZoom: 16, indexMaxZoom: 5 });
      return (z: number, x: number, y: number) => index.getTile(z, x, y);
    }
    const index = new Supercluster({ maxZoom: 16, radius: 8, extent: 512 }).load(features);
    return (z: number, x: number, y: number) => index.getTile(z, x, y);
  });
  const memory = heap() - before;
  const tile = ({ z, x, y }: Tile): Uint8Array =>
    vtPbf.fromGeojsonVt({ enterprises: get(z, x, y) ?? { features: [] } }, { version: 2 });
  const zooms = (list: readonly number[]) => figure(percentiles(tilesOf(points, list, each), tile));
  return [
    built.toFixed(0),
    memory.toFixed(0),
    zooms(allZooms),
    'rebuild',
    ...[3, 5, 8, 12].map((z) => zooms([z])),
    name === 'supercluster' ? 'in its tiles' : '',
    '',
  ];
};

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const points = generatePoints(size);
  console.log(`${size.toLocaleString('en')} points, ms a tile p50 / p99`);
  table(
    [
      '',
      'index ms (+ filter)',
      'MiB',
      'all zooms',
      '4 % filter',
      'z3',
      'z5',
      'z8',
      'z12',
      'clusters of a box',
      'KiB p50 / most',
    ],
    [
      ['liantu', ...ours(points, 100)],
      ['supercluster + vt-pbf', ...theirs(points, 20, 'supercluster')],
      ['geojson-vt + vt-pbf', ...theirs(points, 5, 'geojson-vt')],
    ],
  );
}
