import { adjacencyOf } from './adjacency.js';
import { type EnterpriseTable, none, type PlaceTable } from './image.js';
import type { ImageRows } from './image-rows.js';
import { rowsBy } from './rows-by.js';

type EnterpriseRow = ImageRows['enterprises'][number];

interface PlaceRows {
  readonly regions: ReadonlyMap<string, number>;
  readonly parks: ReadonlyMap<string, number>;
}

/** Rows by bare code: a million look-ups should not glue a million keys. */
const rowsByCode = ({ codes, regionCount }: PlaceTable): PlaceRows => ({
  regions: new Map(codes.slice(0, regionCount).map((code, row) => [code, row])),
  parks: new Map(codes.slice(regionCount).map((code, i) => [code, regionCount + i])),
});

const rowOfCode = (rows: ReadonlyMap<string, number>, code: string | null): number =>
  code === null ? none : (rows.get(code) ?? none);

const sortById = (order: number[], rows: readonly EnterpriseRow[]): number[] => {
  const after = (i: number) => i > 0 && rows[order[i]!]!.id < rows[order[i - 1]!]!.id;
  // The usual reading order is by id already.
  if (!order.some((_, i) => after(i))) return order;
  return order.sort((a, b) => (rows[a]!.id < rows[b]!.id ? -1 : 1));
};

/** By region in depth-first order, then by id: the enterprises of a region are an interval, whatever the reading order. */
const inOrder = (rows: readonly EnterpriseRow[], regionCount: number, region: Int32Array): Int32Array => {
  // Those without a region come first.
  const buckets = Array.from({ length: regionCount + 1 }, (): number[] => []);
  for (let i = 0; i < rows.length; i++) buckets[region[i]! + 1]!.push(i);
  const order = new Int32Array(rows.length);
  let filled = 0;
  for (const bucket of buckets) {
    order.set(sortById(bucket, rows), filled);
    filled += bucket.length;
  }
  return order;
};

const columns = (size: number) => ({
  region: new Int32Array(size),
  park: new Int32Array(size),
  revenue: new Float64Array(size),
  employees: new Float64Array(size),
  longitude: new Float64Array(size),
  latitude: new Float64Array(size),
  estimated: new Uint8Array(size),
});

const fill = (rows: readonly EnterpriseRow[], placeRows: PlaceRows) => {
  const filled = columns(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    filled.region[i] = rowOfCode(placeRows.regions, row.region);
    filled.park[i] = rowOfCode(placeRows.parks, row.park);
    filled.revenue[i] = row.revenue ?? Number.NaN;
    filled.employees[i] = row.employees ?? Number.NaN;
    filled.longitude[i] = row.longitude ?? Number.NaN;
    filled.latitude[i] = row.latitude ?? Number.NaN;
    filled.estimated[i] = row.estimated ? 1 : 0;
  }
  return filled;
};

/** Each word once, however many rows bear it. */
const precisionsOf = (rows: readonly EnterpriseRow[]): (string | null)[] => {
  const words = new Map<string | null, string | null>();
  return rows.map(({ precision }) => {
    if (!words.has(precision)) words.set(precision, precision);
    return words.get(precision) ?? null;
  });
};

const suppliersOf = (supplies: ImageRows['supplies'], rowOf: ReadonlyMap<string, number>, size: number) => {
  const known = supplies.filter(({ supplier, customer }) => rowOf.has(supplier) && rowOf.has(customer));
  return adjacencyOf(
    size,
    known.map(({ customer }) => rowOf.get(customer)!),
    known.map(({ supplier }) => rowOf.get(supplier)!),
  );
};

export const buildEnterprises = (input: ImageRows, places: PlaceTable): EnterpriseTable => {
  const placeRows = rowsByCode(places);
  const region = Int32Array.from(input.enterprises, (one) => rowOfCode(placeRows.regions, one.region));
  const order = inOrder(input.enterprises, places.regionCount, region);
  const rows = Array.from(order, (i) => input.enterprises[i]!);
  const ids = rows.map((one) => one.id);
  const rowOf = rowsBy(ids);
  return {
    size: rows.length,
    ids,
    names: rows.map((one) => one.name),
    rowOf,
    precisions: precisionsOf(rows),
    ...fill(rows, placeRows),
    suppliers: suppliersOf(input.supplies, rowOf, rows.length),
  };
};
