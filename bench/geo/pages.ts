/**
 * A page of 100 enterprises of an area in process, without the reading of their details:
 * `npx tsx bench/geo/pages.ts [sizes…]`. Areas lie around enterprises; ms a page p50 / p99.
 */
import { passing } from '../../src/facts/enterprise/condition.js';
import { snapshotConditions } from '../../src/facts/enterprise/enterprise-conditions.js';
import type {
  EnterpriseFilter,
  EnterpriseOrder,
} from '../../src/facts/enterprise/enterprise-filter.input.js';
import { orderedList, pageRows } from '../../src/facts/enterprise/page-rows.js';
import { pointIndexOf } from '../../src/facts/enterprise/point-index-of.js';
import { atOnce } from '../../src/pieces/pieces.js';
import { buildSnapshot } from '../../src/snapshot/build/build-snapshot.js';
import type { Snapshot } from '../../src/snapshot/tables/snapshot.js';
import { generateRows } from '../fill/generate-rows.js';
import { percentiles, table } from './measure.js';
import { generatePoints } from './points.js';
import { figure } from './tile-work.js';

const crs = 'WGS84' as const;

interface Question {
  readonly filter: EnterpriseFilter;
  readonly order?: EnterpriseOrder;
}

const pageOf =
  (snapshot: Snapshot) =>
  ({ filter, order }: Question): readonly number[] => {
    const rows = atOnce(passing(snapshotConditions(snapshot, filter), snapshot.enterprises.size));
    return pageRows(snapshot, rows, orderedList(snapshot, { filter, orderBy: order }), 101);
  };

const snapshotOf = (size: number): Snapshot => {
  const [rows, { longitude, latitude }] = [generateRows(size), generatePoints(size)];
  const enterprises = rows.enterprises.map((one, i) => ({
    ...one,
    longitude: longitude[i]!,
    latitude: latitude[i]!,
  }));
  return buildSnapshot({ ...rows, enterprises });
};

const centresOf = ({ enterprises }: Snapshot, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const row = (i * 104_729) % enterprises.size;
    return { longitude: enterprises.longitude[row]!, latitude: enterprises.latitude[row]! };
  });

type Centre = ReturnType<typeof centresOf>[number];

const boxAround = ({ longitude, latitude }: Centre, degrees: number) => ({
  west: longitude - degrees,
  east: longitude + degrees,
  south: latitude - degrees,
  north: latitude + degrees,
  crs,
});

const starAround = ({ longitude, latitude }: Centre, degrees: number): object => {
  const ring = Array.from({ length: 100 }, (_, i) => {
    const [angle, radius] = [(i / 100) * 2 * Math.PI, degrees * (i % 2 ? 1 : 0.8)];
    return [longitude + Math.cos(angle) * radius, latitude + Math.sin(angle) * radius];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
};

const nearestFirst = (centre: Centre): EnterpriseOrder => ({ field: 'DISTANCE', from: { ...centre, crs } });

const questions: Readonly<Record<string, (centre: Centre) => Question>> = {
  'box of 0.1°': (centre) => ({ filter: { bbox: boxAround(centre, 0.05) } }),
  'box of 1°': (centre) => ({ filter: { bbox: boxAround(centre, 0.5) } }),
  'box of 1°, nearest first': (centre) => ({
    filter: { bbox: boxAround(centre, 0.5) },
    order: nearestFirst(centre),
  }),
  'circle of 10 km, nearest first': (centre) => ({
    filter: { near: { ...centre, radiusKm: 10, crs } },
    order: nearestFirst(centre),
  }),
  'polygon of 100 positions, 0.5°': (centre) => ({ filter: { polygon: starAround(centre, 0.25) } }),
  'all, nearest first': (centre) => ({ filter: {}, order: nearestFirst(centre) }),
};

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const snapshot = snapshotOf(size);
  pointIndexOf(snapshot, crs);
  const rows = Object.entries(questions).map(([name, make]) => {
    const asked = centresOf(snapshot, name.startsWith('all') ? 10 : 100).map(make);
    const found = asked.map(
      ({ filter }) => atOnce(passing(snapshotConditions(snapshot, filter), size)).length,
    );
    found.sort((a, b) => a - b);
    return [
      name,
      found[found.length >> 1]!.toLocaleString('en'),
      figure(percentiles(asked, pageOf(snapshot))),
    ];
  });
  console.log(`${size.toLocaleString('en')} enterprises`);
  table(['', 'enterprises in it, p50', 'ms a page'], rows);
}
