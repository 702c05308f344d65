import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { passing } from '../../../src/facts/enterprise/condition.js';
import { snapshotConditions } from '../../../src/facts/enterprise/enterprise-conditions.js';
import type { EnterpriseFilter } from '../../../src/facts/enterprise/enterprise-filter.input.js';
import { orderedList, pageRows } from '../../../src/facts/enterprise/page-rows.js';
import { atOnce } from '../../../src/pieces/pieces.js';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import { rowsOfSeed } from '../chain-gaps/random-rows.js';

const crs = 'WGS84' as const;
const longitude = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, 0, 109, 180),
);
const latitude = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 0, 24, 90));
const point = fc.record({ longitude, latitude });
type Point = { readonly longitude: number; readonly latitude: number };

/** Anywhere, many on one spot, some nowhere. */
const points = fc.array(
  fc.oneof({ weight: 8, arbitrary: point }, { weight: 1, arbitrary: fc.constant(undefined) }),
  { minLength: 1, maxLength: 200 },
);

const snapshotOf = (located: readonly (Point | undefined)[]) => {
  const rows = rowsOfSeed(7);
  const enterprises = located.map((at, i) => ({
    ...rows.enterprises[0]!,
    id: `e${String(i).padStart(4, '0')}`,
    longitude: at?.longitude ?? null,
    latitude: at?.latitude ?? null,
  }));
  return buildSnapshot({ ...rows, enterprises, activities: [], supplies: [], sites: [] });
};

/** Ids that a filter lets through, and those that a plain test of every point does. */
const expectAgreed = (
  located: readonly (Point | undefined)[],
  filter: EnterpriseFilter,
  holds: (at: Point) => boolean,
): void => {
  const snapshot = snapshotOf(located);
  const found = atOnce(passing(snapshotConditions(snapshot, filter), snapshot.enterprises.size));
  const ids = found.map((row) => snapshot.enterprises.ids.at(row)).sort();
  const expected = located.flatMap((at, i) => (at && holds(at) ? [`e${String(i).padStart(4, '0')}`] : []));
  expect(ids).toEqual(expected);
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The angle between two unit vectors, by their chord. */
const kmApart = (a: Point, b: Point): number => {
  const vector = ({ longitude, latitude }: Point): number[] => {
    const [east, north] = [radians(longitude), radians(latitude)];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  };
  const [from, to] = [vector(a), vector(b)];
  const chord = Math.hypot(...from.map((value, axis) => value - to[axis]!));
  return 2 * 6371.0088 * Math.asin(Math.min(1, chord / 2));
};

describe('an enterprise filter finds what a look at every point finds', () => {
  test('in a circle, over poles and the antimeridian', () => {
    const radius = fc.double({ min: 1, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(points, point, radius, (located, centre, radiusKm) => {
        // Nearer to the rim than a metre the two formulas may differ.
        const clear = located.filter((at) => !at || Math.abs(kmApart(centre, at) - radiusKm) > 0.001);
        const filter = { near: { ...centre, radiusKm, crs } };
        expectAgreed(clear, filter, (at) => kmApart(centre, at) <= radiusKm);
      }),
    );
  });

  test('in a box, also across the antimeridian', () => {
    // A difference of 360° would be rounded: only ±180° name one meridian.
    const same = (a: number, b: number): boolean => a === b || (Math.abs(a) === 180 && a === -b);
    fc.assert(
      fc.property(points, point, point, (located, a, b) => {
        const [west, east] = [a.longitude, b.longitude];
        const [south, north] = [Math.min(a.latitude, b.latitude), Math.max(a.latitude, b.latitude)];
        fc.pre(west <= east || 360 - west + east <= 180);
        const between = ({ longitude }: Point): boolean =>
          west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
        const filter = { bbox: { west, south, east, north, crs } };
        expectAgreed(
          located,
          filter,
          (at) =>
            at.latitude >= south &&
            at.latitude <= north &&
            (between(at) || same(at.longitude, west) || same(at.longitude, east)),
        );
      }),
    );
  });

  test('in a polygon, its edges included', () => {
    fc.assert(
      fc.property(
        points,
        point,
        fc.integer({ min: 3, max: 12 }),
        (located, { longitude, latitude }, corners) => {
          const ring = Array.from({ length: corners }, (_, i) => {
            const angle = (i / corners) * 2 * Math.PI;
            return [longitude / 2 + 60 * Math.cos(angle), latitude / 2 + 40 * Math.sin(angle)];
          });
          const polygon: Polygon = { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
          expectAgreed(located, { polygon }, (at) =>
            booleanPointInPolygon([at.longitude, at.latitude], polygon),
          );
        },
      ),
    );
  });
});

describe('a list that is nearest first', () => {
  /** Thousands of enterprises, so many on one spot that a page ends among them, some nowhere. */
  const located = Array.from({ length: 4_000 }, (_, i): Point | undefined => {
    if (i % 10 === 0) return undefined;
    if (i % 3 === 0) return { longitude: 109.4 + (i % 2), latitude: 24.3 };
    return { longitude: ((i * 7_919) % 3_600) / 10 - 180, latitude: ((i * 104_729) % 1_800) / 10 - 90 };
  });
  const snapshot = snapshotOf(located);
  const all = atOnce(passing([], snapshot.enterprises.size));

  test.each([
    { longitude: 109.4, latitude: 24.3 },
    { longitude: 180, latitude: 0 },
    { longitude: 0, latitude: -90 },
  ])('goes on page by page through every one, by distance, then id: from %j', (from) => {
    const list = orderedList(snapshot, {
      filter: {},
      orderBy: { field: 'DISTANCE', from: { ...from, crs } },
    });
    const seen: number[] = [];
    for (let page = pageRows(snapshot, all, list, 97); page.length > 0; ) {
      seen.push(...page);
      page = pageRows(snapshot, all, list, 97, seen.at(-1));
    }
    expect(seen).toEqual(all.toSorted(list.order));
  });
});
