import { gatheredOf, pickedOf } from './columns.js';
import { none, type PlaceTable } from './image.js';
import type { ImageRows } from './image-rows.js';

type EnterpriseRow = ImageRows['enterprises'][number];

/** Enterprises in any order: one is named by its position until it has its row. */
export interface EnterpriseColumns {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly precisions: readonly (string | null)[];
  readonly dates: readonly (string | null)[];
  readonly region: Int32Array;
  readonly park: Int32Array;
  readonly revenue: Float64Array;
  readonly employees: Float64Array;
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly estimated: Uint8Array;
}

/** Rows by bare code: a million look-ups should not glue a million keys. */
const rowsByCode = (codes: readonly string[], from: number) =>
  new Map(codes.map((code, i) => [code, from + i]));

const rowOfCode = (rows: ReadonlyMap<string, number>, code: string | null): number =>
  code === null ? none : (rows.get(code) ?? none);

const numbers = (rows: readonly EnterpriseRow[], value: (row: EnterpriseRow) => number | null) =>
  Float64Array.from(rows, (row) => value(row) ?? Number.NaN);

/** Each word once, however many rows bear it. */
const words = (rows: readonly EnterpriseRow[]): (string | null)[] => {
  const known = new Map<string | null, string | null>();
  return rows.map(({ precision }) => {
    if (!known.has(precision)) known.set(precision, precision);
    return known.get(precision) ?? null;
  });
};

/** The columns of rows as the graph gives them; `dates` are the latest of each and of what belongs to it. */
export const enterpriseColumns = (
  rows: readonly EnterpriseRow[],
  dates: readonly (string | null)[],
  { codes, regionCount }: PlaceTable,
): EnterpriseColumns => {
  const regions = rowsByCode(codes.slice(0, regionCount), 0);
  const parks = rowsByCode(codes.slice(regionCount), regionCount);
  return {
    ids: rows.map(({ id }) => id),
    names: rows.map(({ name }) => name),
    precisions: words(rows),
    dates,
    region: Int32Array.from(rows, ({ region }) => rowOfCode(regions, region)),
    park: Int32Array.from(rows, ({ park }) => rowOfCode(parks, park)),
    revenue: numbers(rows, ({ revenue }) => revenue),
    employees: numbers(rows, ({ employees }) => employees),
    longitude: numbers(rows, ({ longitude }) => longitude),
    latitude: numbers(rows, ({ latitude }) => latitude),
    estimated: Uint8Array.from(rows, ({ estimated }) => (estimated ? 1 : 0)),
  };
};

export const noEnterprises: EnterpriseColumns = {
  ids: [],
  names: [],
  precisions: [],
  dates: [],
  region: new Int32Array(),
  park: new Int32Array(),
  revenue: new Float64Array(),
  employees: new Float64Array(),
  longitude: new Float64Array(),
  latitude: new Float64Array(),
  estimated: new Uint8Array(),
};

/** Those at some positions, in the order given; the second go on after the first. */
export const pickedEnterprises = (
  first: EnterpriseColumns,
  second: EnterpriseColumns,
  positions: Int32Array,
): EnterpriseColumns => ({
  ids: pickedOf(first.ids, second.ids, positions),
  names: pickedOf(first.names, second.names, positions),
  precisions: pickedOf(first.precisions, second.precisions, positions),
  dates: pickedOf(first.dates, second.dates, positions),
  region: gatheredOf(first.region, second.region, positions),
  park: gatheredOf(first.park, second.park, positions),
  revenue: gatheredOf(first.revenue, second.revenue, positions),
  employees: gatheredOf(first.employees, second.employees, positions),
  longitude: gatheredOf(first.longitude, second.longitude, positions),
  latitude: gatheredOf(first.latitude, second.latitude, positions),
  estimated: gatheredOf(first.estimated, second.estimated, positions),
});
