import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { random as seededRandom } from '../../../bench/methods/random.js';
import type { Box } from '../box.js';
import { convert } from '../convert.js';
import { crsNames } from '../crs.js';
import { distanceKm } from '../distance-km.js';
import type { Position } from '../position.js';
import type { Area } from './area.js';
import { boxArea } from './box-area.js';
import { leastKmToBox, maxKmToBox } from './box-distance.js';
import { circleArea } from './circle-area.js';
import { polygonArea } from './polygon-area.js';

const random = seededRandom(5);

const between = (least: number, most: number): number => least + random() * (most - least);

const anywhere = (): Position => ({ longitude: between(-180, 180), latitude: between(-90, 90) });

const anyCell = (size: number): Box => {
  const { longitude, latitude } = anywhere();
  const [east, north] = [
    Math.min(180, longitude + between(0, size)),
    Math.min(90, latitude + between(0, size)),
  ];
  return { west: longitude, south: latitude, east, north };
};

/** Corners first: they are where bounds fail. */
const pointsOf = ({ west, south, east, north }: Box): Position[] => [
  ...[west, east].flatMap((longitude) => [south, north].map((latitude) => ({ longitude, latitude }))),
  ...Array.from({ length: 20 }, () => ({ longitude: between(west, east), latitude: between(south, north) })),
];

const star = (corners: number, west: number, east: number): Polygon => {
  const ring = Array.from({ length: corners }, (_, i) => {
    const [angle, radius] = [(i / corners) * 2 * Math.PI, between(0.2, 1)];
    const longitude = (west + east) / 2 + (Math.cos(angle) * radius * (east - west)) / 2;
    return [longitude, Math.sin(angle) * radius * 80];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as number[]]] };
};

/** What a relation promises must hold for every point of the cell. */
const holdsPromise = (area: Area, cell: Box): string => {
  const relation = area.relation(cell);
  const isInside = relation === 'inside';
  if (relation !== 'crossing')
    expect(pointsOf(cell).filter((point) => area.contains(point) !== isInside)).toEqual([]);
  return relation;
};

describe('every area', () => {
  it('says of cells only what is true of their points', () => {
    const seen = new Set<string>();
    for (let round = 0; round < 300; round++) {
      const [centre, crs] = [anywhere(), crsNames[round % 4] as (typeof crsNames)[number]];
      const areas = [
        circleArea(centre, 10 ** between(0, 4.3)),
        boxArea({ ...anyCell(150) }, crs),
        boxArea({ west: 170, south: -50, east: -170, north: 60 }, crs),
        polygonArea(star(3 + (round % 30), -170, 160), crs),
      ];
      for (const [kind, area] of areas.entries())
        for (let i = 0; i < 20; i++) seen.add(`${kind} ${holdsPromise(area, anyCell(i % 2 ? 90 : 5))}`);
    }
    expect(seen.size).toBe(12);
  });
});

describe('bounds of the distance to a box', () => {
  it('lie around every distance, and close to the extremes', () => {
    for (let round = 0; round < 3_000; round++) {
      const [from, box] = [anywhere(), anyCell(round % 2 ? 170 : 2)];
      const distances = pointsOf(box).map((point) => distanceKm(from, point));
      expect(leastKmToBox(from, box)).toBeLessThanOrEqual(Math.min(...distances));
      expect(maxKmToBox(from, box)).toBeGreaterThanOrEqual(Math.max(...distances));
    }
    const box = { west: 10, south: 10, east: 11, north: 11 };
    expect(leastKmToBox({ longitude: 0, latitude: 89 }, box)).toBeCloseTo(
      distanceKm({ longitude: 0, latitude: 89 }, { longitude: 10, latitude: 11 }),
      3,
    );
  });
});

describe('boxArea', () => {
  it('holds its sides, also on the antimeridian’s two spellings and at the poles', () => {
    const pacific = boxArea({ west: 170, south: -10, east: -170, north: 90 }, 'WGS84');
    expect([170, 180, -180, -170].every((longitude) => pacific.contains({ longitude, latitude: -10 }))).toBe(
      true,
    );
    expect(pacific.contains({ longitude: 0, latitude: 0 })).toBe(false);
    expect(pacific.contains({ longitude: 175, latitude: 90 })).toBe(true);
    const east = boxArea({ west: 170, south: 0, east: 180, north: 1 }, 'WGS84');
    expect(east.contains({ longitude: -180, latitude: 0.5 })).toBe(true);
  });

  it('has its sides in its own system', () => {
    const box = { west: 108, south: 22, east: 118, north: 26 };
    const area = boxArea(box, 'GCJ02');
    for (let latitude = 22.1; latitude < 26; latitude += 0.1) {
      const just = (longitude: number) => area.contains(convert({ longitude, latitude }, 'GCJ02', 'WGS84'));
      expect([just(108.00001), just(107.99999)]).toEqual([true, false]);
    }
  });
});

describe('polygonArea', () => {
  it('agrees with turf about random points, with and without a hole', () => {
    for (let round = 0; round < 100; round++) {
      const polygon = star(3 + round, -170, 170);
      const hole = polygon.coordinates[0]?.map(([x = 0, y = 0]) => [x * 0.3 - 1.5, y * 0.3]) ?? [];
      const area = polygonArea({ ...polygon, coordinates: [...polygon.coordinates, hole] }, 'WGS84');
      for (let i = 0; i < 200; i++) {
        const at = anywhere();
        const point = [at.longitude, at.latitude];
        const expected =
          booleanPointInPolygon(point, polygon) &&
          !booleanPointInPolygon(point, { type: 'Polygon', coordinates: [hole] });
        expect(area.contains(at)).toBe(expected);
      }
    }
  });

  it('holds its corners and edges, outer and inner', () => {
    const ring = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const area = polygonArea({ type: 'Polygon', coordinates: [ring(0, 9), ring(3, 6)] }, 'WGS84');
    const holds = (longitude: number, latitude: number) => area.contains({ longitude, latitude });
    expect([holds(0, 0), holds(9, 4), holds(4, 9), holds(3, 4), holds(6, 6)]).toEqual(Array(5).fill(true));
    expect([holds(4, 4), holds(9.000001, 4), holds(-1, 0)]).toEqual([false, false, false]);
  });

  it('goes the short way across the antimeridian, as one ring or as two', () => {
    const ring = [
      [170, -10],
      [-170, -10],
      [-170, 10],
      [170, 10],
      [170, -10],
    ];
    const whole = polygonArea({ type: 'Polygon', coordinates: [ring] }, 'WGS84');
    const half = (west: number, east: number) => [
      [
        [west, -10],
        [east, -10],
        [east, 10],
        [west, 10],
        [west, -10],
      ],
    ];
    const two = polygonArea(
      { type: 'MultiPolygon', coordinates: [half(170, 180), half(-180, -170)] },
      'WGS84',
    );
    for (const longitude of [170, 175, 180, -180, -175, -170]) {
      expect(whole.contains({ longitude, latitude: 3 })).toBe(true);
      expect(two.contains({ longitude, latitude: 3 })).toBe(true);
    }
    expect(whole.contains({ longitude: 0, latitude: 0 })).toBe(false);
  });

  it('has straight edges in its own system', () => {
    const polygon: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [108, 22],
          [112, 22],
          [112, 26],
          [108, 22],
        ],
      ],
    };
    const area = polygonArea(polygon, 'BD09');
    for (let t = 0.05; t < 1; t += 0.05) {
      const just = (off: number) =>
        area.contains(convert({ longitude: 108 + 4 * t + off, latitude: 22 + 4 * t - off }, 'BD09', 'WGS84'));
      expect([just(1e-6), just(-1e-6)]).toEqual([true, false]);
    }
  });
});
