import type { SectorRows, SnapshotRows } from '../tables/graph-rows.js';
import { rowsBy } from '../tables/rows-by.js';
import type {
  SectorCoefficientTable,
  SectorOutputTable,
  SectorTables,
  SegmentSectorTable,
} from '../tables/sector-tables.js';
import { none, type PlaceTable, type SegmentTable } from '../tables/snapshot.js';
import { placeRowOf } from './place-row-of.js';

type RowOf = (code: string) => number;

const outputsOf = (rows: SectorRows['outputs'], places: PlaceTable, sectorRow: RowOf): SectorOutputTable => {
  const amounts = (of: (row: SectorRows['outputs'][number]) => number | null): Float64Array =>
    Float64Array.from(rows, (row) => of(row) ?? Number.NaN);
  return {
    size: rows.length,
    place: Int32Array.from(rows, ({ region, park }) => placeRowOf(places, region, park)),
    sector: Int32Array.from(rows, ({ sector }) => sectorRow(sector)),
    year: Int32Array.from(rows, ({ year }) => year),
    source: rows.map(({ source }) => source),
    output: amounts(({ output }) => output),
    valueAdded: amounts(({ valueAdded }) => valueAdded),
    use: amounts(({ use }) => use),
    inflow: amounts(({ inflow }) => inflow),
    outflow: amounts(({ outflow }) => outflow),
    imports: amounts(({ imports }) => imports),
    exports: amounts(({ exports }) => exports),
  };
};

const coefficientsOf = (rows: SectorRows['coefficients'], sectorRow: RowOf): SectorCoefficientTable => ({
  size: rows.length,
  from: Int32Array.from(rows, ({ from }) => sectorRow(from)),
  to: Int32Array.from(rows, ({ to }) => sectorRow(to)),
  year: Int32Array.from(rows, ({ year }) => year),
  coefficient: Float64Array.from(rows, ({ coefficient }) => coefficient),
});

const segmentSectorsOf = (
  rows: SectorRows['ofSegments'],
  segments: SegmentTable,
  sectorRow: RowOf,
): SegmentSectorTable => ({
  size: rows.length,
  segment: Int32Array.from(rows, ({ segment }) => segments.rowOf.get(segment) ?? none),
  sector: Int32Array.from(rows, ({ sector }) => sectorRow(sector)),
  confidence: rows.map(({ confidence }) => confidence),
  reason: rows.map(({ reason }) => reason),
});

/** Official statistics of the graph, in the rows of its places and segments. */
export const buildSectors = (
  { sectors, outputs, coefficients, ofSegments }: SnapshotRows['statistics'],
  places: PlaceTable,
  segments: SegmentTable,
): SectorTables => {
  const rowOf = rowsBy(sectors.map(({ code }) => code));
  const sectorRow: RowOf = (code) => rowOf.get(code) ?? none;
  return {
    size: sectors.length,
    codes: sectors.map(({ code }) => code),
    classifications: sectors.map(({ classification }) => classification),
    numbers: sectors.map(({ number }) => number),
    names: sectors.map(({ name }) => name),
    parent: Int32Array.from(sectors, ({ parent }) => (parent === null ? none : sectorRow(parent))),
    outputs: outputsOf(outputs, places, sectorRow),
    coefficients: coefficientsOf(coefficients, sectorRow),
    ofSegments: segmentSectorsOf(ofSegments, segments, sectorRow),
  };
};
