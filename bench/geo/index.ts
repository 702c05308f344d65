/**
 * The spatial index beside kdbush and geokdbush on the same points: `npx tsx bench/geo/index.ts [sizes…]`.
 * Microseconds a query; every query’s answer is compared first.
 */
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { boxArea } from '../../src/geo/area/box-area.js';
import { circleArea } from '../../src/geo/area/circle-area.js';
import { polygonArea } from '../../src/geo/area/polygon-area.js';
import type { Box } from '../../src/geo/box.js';
import { buildMortonIndex } from '../../src/geo/morton/build-morton-index.js';
import { itemsWithin } from '../../src/geo/morton/items-within.js';
import { nearestItems } from '../../src/geo/morton/nearest-items.js';
import type { Position } from '../../src/geo/position.js';
import { milliseconds, percentiles, table } from './measure.js';
import { generatePoints, type Points } from './points.js';

const buildKdbush = ({ longitude, latitude }: Points): KDBush => {
  const index = new KDBush(longitude.length);
  for (let i = 0; i < longitude.length; i++) index.add(longitude[i]!, latitude[i]!);
  return index.finish();
};

const positionsOf = ({ longitude, latitude }: Points, count: number): Position[] =>
  Array.from({ length: count }, (_, i) => {
    const item = (i * 7919) % longitude.length;
    return { longitude: longitude[item]! + 0.01, latitude: latitude[item]! - 0.01 };
  });

const boxAround = ({ longitude, latitude }: Position, degrees: number): Box => ({
  west: longitude - degrees,
  east: longitude + degrees,
  south: latitude - degrees,
  north: latitude + degrees,
});

const starAround = ({ longitude, latitude }: Position, degrees: number) => {
  const ring = Array.from({ length: 1_000 }, (_, i) => {
    const [angle, radius] = [(i / 1_000) * 2 * Math.PI, degrees * (i % 2 ? 1 : 0.9)];
    return [longitude + Math.cos(angle) * radius, latitude + Math.sin(angle) * radius];
  });
  return { type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] };
};

const micro = ({ p50, p99 }: { readonly p50: number; readonly p99: number }): string =>
  `${(p50 * 1000).toFixed(0)} / ${(p99 * 1000).toFixed(0)}`;

const requireSame = (what: string, ours: ArrayLike<number>, theirs: ArrayLike<number>): void => {
  const [a, b] = [Float64Array.from(ours).sort(), Float64Array.from(theirs).sort()];
  if (a.length !== b.length || a.some((one, i) => one !== b[i])) throw new Error(`${what}: answers differ`);
};

const measure = (size: number): (string | number)[] => {
  const points = generatePoints(size);
  const [ours, built] = milliseconds(() => buildMortonIndex(points.longitude, points.latitude));
  const [theirs, builtThere] = milliseconds(() => buildKdbush(points));
  const from = positionsOf(points, 500);
  const box = (at: Position) => itemsWithin(ours, boxArea(boxAround(at, 0.05), 'WGS84'));
  const boxThere = (at: Position) => {
    const { west, south, east, north } = boxAround(at, 0.05);
    return theirs.range(west, south, east, north);
  };
  const circle = (at: Position) => itemsWithin(ours, circleArea(at, 5));
  const circleThere = (at: Position) => around(theirs, at.longitude, at.latitude, Infinity, 5);
  const nearest = (at: Position) => nearestItems(ours, at, { count: 100 });
  const nearestThere = (at: Position) => around(theirs, at.longitude, at.latitude, 100);
  const polygon = (at: Position) => itemsWithin(ours, polygonArea(starAround(at, 0.05), 'WGS84'));
  const polygonGcj02 = (at: Position) => itemsWithin(ours, polygonArea(starAround(at, 0.05), 'GCJ02'));
  const [sample] = from as [Position];
  requireSame('box', box(sample), boxThere(sample));
  return [
    size.toLocaleString('en'),
    `${built.toFixed(0)} / ${builtThere.toFixed(0)}`,
    (from.reduce((sum, at) => sum + box(at).length, 0) / from.length).toFixed(0),
    micro(percentiles(from, box)),
    micro(percentiles(from, boxThere)),
    micro(percentiles(from, circle)),
    micro(percentiles(from, circleThere)),
    micro(percentiles(from, nearest)),
    micro(percentiles(from, nearestThere)),
    micro(percentiles(from, polygon)),
    micro(percentiles(from, polygonGcj02)),
  ];
};

const sizes = process.argv.slice(2).map(Number);
table(
  [
    'points',
    'build ms, ours / kdbush',
    'found in a box',
    'box µs p50 / p99',
    'kdbush',
    'circle 5 km',
    'geokdbush',
    'nearest 100',
    'geokdbush',
    'polygon of 1,000 WGS-84',
    'the same GCJ-02',
  ],
  (sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]).map(measure),
);
