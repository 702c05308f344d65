import { adjacencyOf } from './adjacency.js';
import { type EnterpriseTable, none, type PlaceTable } from './image.js';
import type { ImageRows } from './image-rows.js';

type EnterpriseRow = ImageRows['enterprises'][number];

const placed = (places: PlaceTable, kind: 'REGION' | 'PARK', code: string | null): number =>
  code === null ? none : (places.rowOf.get(`${kind}:${code}`) ?? none);

/** By region in depth-first order, then by id: the enterprises of a region are an interval, whatever the reading order. */
const inOrder = (rows: readonly EnterpriseRow[], places: PlaceTable): EnterpriseRow[] => {
  const keyed = rows.map((row) => ({ row, region: placed(places, 'REGION', row.region) }));
  keyed.sort((a, b) => a.region - b.region || (a.row.id < b.row.id ? -1 : 1));
  return keyed.map(({ row }) => row);
};

const numbers = (
  rows: readonly EnterpriseRow[],
  value: (row: EnterpriseRow) => number | null,
): Float64Array => Float64Array.from(rows, (row) => value(row) ?? Number.NaN);

export const buildEnterprises = (input: ImageRows, places: PlaceTable): EnterpriseTable => {
  const rows = inOrder(input.enterprises, places);
  const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
  const known = input.supplies.filter(({ supplier, customer }) => rowOf.has(supplier) && rowOf.has(customer));
  const row = (id: string): number => rowOf.get(id) as number;
  return {
    size: rows.length,
    ids: rows.map((one) => one.id),
    names: rows.map((one) => one.name),
    rowOf,
    region: Int32Array.from(rows, (one) => placed(places, 'REGION', one.region)),
    park: Int32Array.from(rows, (one) => placed(places, 'PARK', one.park)),
    revenue: numbers(rows, (one) => one.revenue),
    employees: numbers(rows, (one) => one.employees),
    longitude: numbers(rows, (one) => one.longitude),
    latitude: numbers(rows, (one) => one.latitude),
    estimated: Uint8Array.from(rows, (one) => (one.estimated ? 1 : 0)),
    suppliers: adjacencyOf(
      rows.length,
      known.map(({ customer }) => row(customer)),
      known.map(({ supplier }) => row(supplier)),
    ),
  };
};
