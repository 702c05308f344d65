import { describe, expect, it } from 'vitest';
import { random as seededRandom } from '../../../bench/methods/random.js';
import type { Area } from '../area/area.js';
import { boxArea } from '../area/box-area.js';
import { circleArea } from '../area/circle-area.js';
import { polygonArea } from '../area/polygon-area.js';
import { distanceKm } from '../distance-km.js';
import type { Position } from '../position.js';
import { buildMortonIndex } from './build-morton-index.js';
import { itemsWithin } from './items-within.js';
import { type NearestOptions, type Neighbour, nearestItems } from './nearest-items.js';

const random = seededRandom(11);
const between = (least: number, most: number): number => least + random() * (most - least);

const kinds: readonly (() => Position)[] = [
  () => ({ longitude: between(-180, 180), latitude: between(-90, 90) }),
  () => ({ longitude: between(104, 112), latitude: between(20, 26) }),
  () => ({ longitude: 109.4 + Math.round(between(0, 3)) / 100, latitude: 24.3 }),
  () => ({ longitude: random() < 0.5 ? 180 : -180, latitude: between(-90, 90) }),
  () => ({ longitude: between(-180, 180), latitude: random() < 0.5 ? 90 : -90 }),
  () => ({ longitude: between(-180, 180), latitude: between(85, 90) }),
  () => ({ longitude: Math.round(between(-4, 4)) * 45, latitude: Math.round(between(-2, 2)) * 45 }),
];

const anyOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Clusters, duplicates, poles, the antimeridian and cell corners, some items without a point. */
const positions: readonly (Position | undefined)[] = Array.from({ length: 3_000 }, () =>
  random() < 0.03 ? undefined : anyOf(kinds)(),
);
const column = (pick: (position: Position) => number): Float64Array =>
  Float64Array.from(positions, (position) => (position ? pick(position) : Number.NaN));

const index = buildMortonIndex(
  column((position) => position.longitude),
  column((position) => position.latitude),
);

const scan = (accepts: (position: Position, item: number) => boolean): number[] =>
  positions.flatMap((position, item) => (position && accepts(position, item) ? [item] : []));

const expectSame = (area: Area): number => {
  const expected = scan((position) => area.contains(position));
  expect([...itemsWithin(index, area)]).toEqual(expected);
  return expected.length;
};

describe('buildMortonIndex', () => {
  it('holds every item that has a point, once, in the order of keys', () => {
    expect([...index.items].sort((a, b) => a - b)).toEqual(scan(() => true));
    expect(index.keys.every((key, rank) => rank === 0 || key >= index.keys[rank - 1]!)).toBe(true);
  });

  it('stands empty', () => {
    const empty = buildMortonIndex([Number.NaN], [1]);
    expect(itemsWithin(empty, circleArea({ longitude: 0, latitude: 0 }, 20_000))).toHaveLength(0);
    expect(nearestItems(empty, { longitude: 0, latitude: 0 }, { count: 3 })).toEqual([]);
  });
});

describe('itemsWithin', () => {
  it('finds in a box what a scan finds, across the antimeridian and at the poles', () => {
    let matches = 0;
    for (let round = 0; round < 400; round++) {
      const [a, b] = [anyOf(kinds)(), anyOf(kinds)()];
      const [south, north] = [Math.min(a.latitude, b.latitude), Math.max(a.latitude, b.latitude)];
      const crs = anyOf(['WGS84', 'GCJ02', 'BD09'] as const);
      matches += expectSame(boxArea({ west: a.longitude, east: b.longitude, south, north }, crs));
    }
    expect(matches).toBeGreaterThan(10_000);
  });

  it('finds in a circle what a scan finds', () => {
    let matches = 0;
    for (let round = 0; round < 600; round++)
      matches += expectSame(circleArea(anyOf(kinds)(), round % 9 === 0 ? 0 : 10 ** between(-3, 4.31)));
    expect(matches).toBeGreaterThan(10_000);
  });

  it('takes points on the rim of a circle', () => {
    for (let round = 0; round < 300; round++) {
      const [centre, other] = [anyOf(kinds)(), anyOf(index.items as unknown as number[])];
      const radius = distanceKm(centre, positions[other] as Position);
      expect([...itemsWithin(index, circleArea(centre, radius))]).toContain(other);
    }
  });

  it('finds in a polygon what a scan finds', () => {
    let matches = 0;
    for (let round = 0; round < 100; round++) {
      const [centre, size] = [anyOf(kinds)(), 10 ** between(-2, 1.5)];
      const ring = Array.from({ length: 3 + round }, (_, i) => {
        const [angle, radius] = [(i / (3 + round)) * 2 * Math.PI, size * between(0.2, 1)];
        const longitude = centre.longitude + radius * Math.cos(angle);
        const latitude = Math.max(-90, Math.min(90, centre.latitude + radius * Math.sin(angle)));
        return [((longitude + 540) % 360) - 180, latitude];
      });
      const coordinates = [[...ring, ring[0] as number[]]];
      const crs = anyOf(['WGS84', 'GCJ02', 'BD09'] as const);
      matches += expectSame(polygonArea({ type: 'Polygon', coordinates }, crs));
    }
    expect(matches).toBeGreaterThan(1_000);
  });
});

describe('nearestItems', () => {
  const byScan = (from: Position, { count, radiusKm = Infinity, after, accepts }: NearestOptions) =>
    scan((_, item) => accepts?.(item) ?? true)
      .map((item): Neighbour => ({ item, distanceKm: distanceKm(from, positions[item] as Position) }))
      .filter(({ distanceKm }) => distanceKm <= radiusKm)
      .sort((a, b) => a.distanceKm - b.distanceKm || a.item - b.item)
      .filter((neighbour) => {
        if (!after) return true;
        return (
          neighbour.distanceKm > after.distanceKm ||
          (neighbour.distanceKm === after.distanceKm && neighbour.item > after.item)
        );
      })
      .slice(0, count);

  it('gives the same neighbours in the same order as a scan', () => {
    for (let round = 0; round < 500; round++) {
      const from = anyOf(kinds)();
      const every = 1 + (round % 4);
      const options = {
        count: 1 + Math.floor(random() * 60),
        ...(round % 3 === 0 ? { radiusKm: 10 ** between(-1, 4.3) } : {}),
        ...(every > 1 ? { accepts: (item: number) => item % every === 0 } : {}),
      };
      expect(nearestItems(index, from, options)).toEqual(byScan(from, options));
    }
  });

  it('turns pages without a gap or a repeat, through points that share a place', () => {
    for (const from of [
      { longitude: 109.41, latitude: 24.3 },
      { longitude: 30, latitude: 90 },
    ]) {
      const all = byScan(from, { count: positions.length });
      const paged: Neighbour[] = [];
      for (let page = nearestItems(index, from, { count: 97 }); page.length > 0; ) {
        paged.push(...page);
        page = nearestItems(index, from, { count: 97, after: paged.at(-1) as Neighbour });
      }
      expect(paged).toEqual(all);
    }
  });
});
