import { none, type Snapshot } from '../../tables/snapshot.js';
import { outermost } from '../outermost.js';
import { type OfficialTable, officialTableOf, officialTables } from './official-tables.js';
import { sectorOfSegment } from './segment-sector.js';

/** What official statistics say of a sector in a place, in yuan; null where they do not say it. */
export interface SectorFigures {
  readonly place: number;
  readonly sector: number;
  readonly year: number;
  readonly output: number | null;
  readonly valueAdded: number | null;
  /** All use in the place, of whatever origin. */
  readonly demand: number | null;
  /** From and to other provinces. */
  readonly inflow: number | null;
  readonly outflow: number | null;
  readonly netInflow: number | null;
  readonly imports: number | null;
  readonly exports: number | null;
  /** Imports over demand, 1 at most: what is imported may be sold on. */
  readonly importShare: number | null;
  readonly locationQuotient: number | null;
  readonly source: string | null;
}

const sumOfOutput = ({ sectors: { outputs } }: Snapshot, { rows }: OfficialTable): number =>
  [...rows.values()].reduce((sum, row) => sum + outputs.output[row]!, 0);

/** Share of the sector here over its share in the nation; null unless both tables are whole, of one year and list. */
const quotientOf = (snapshot: Snapshot, table: OfficialTable, sector: number): number | null => {
  const { output } = snapshot.sectors.outputs;
  const nation = officialTableOf(snapshot, outermost(snapshot, table.place), table);
  const [here, there] = [table.rows.get(sector), nation?.rows.get(sector)];
  if (nation === undefined || here === undefined || there === undefined) return null;
  if (![...nation.rows.keys()].every((one) => table.rows.has(one))) return null;
  const share = output[here]! / sumOfOutput(snapshot, table);
  const quotient = share / (output[there]! / sumOfOutput(snapshot, nation));
  return Number.isFinite(quotient) ? quotient : null;
};

/** Reads the figures of a sector from a table that has it. */
const figuresAt = (snapshot: Snapshot, table: OfficialTable, sector: number, row: number): SectorFigures => {
  const { outputs } = snapshot.sectors;
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    place: table.place,
    sector,
    year: table.year,
    output: known(outputs.output[row]!),
    valueAdded: known(outputs.valueAdded[row]!),
    demand: known(outputs.use[row]!),
    inflow: known(outputs.inflow[row]!),
    outflow: known(outputs.outflow[row]!),
    netInflow: known(outputs.inflow[row]! - outputs.outflow[row]!),
    imports: known(outputs.imports[row]!),
    exports: known(outputs.exports[row]!),
    importShare: known(Math.min(1, outputs.imports[row]! / outputs.use[row]!)),
    locationQuotient: quotientOf(snapshot, table, sector),
    source: outputs.source[row]!,
  };
};

const figuresIn = (snapshot: Snapshot, table: OfficialTable, sector: number): SectorFigures | null => {
  const row = table.rows.get(sector);
  return row === undefined ? null : figuresAt(snapshot, table, sector, row);
};

/** Compares figures: the largest net purchase from other provinces first; what is not known last; then by code. */
const byNetInflow =
  ({ sectors: { codes } }: Snapshot) =>
  (a: SectorFigures, b: SectorFigures): number =>
    Number(a.netInflow === null) - Number(b.netInflow === null) ||
    (b.netInflow ?? 0) - (a.netInflow ?? 0) ||
    (codes[a.sector]! < codes[b.sector]! ? -1 : 1);

/** Finds the newest figures of the sector that a segment belongs to, of the place itself; null where there are none. */
export const segmentFigures = (snapshot: Snapshot, place: number, segment: number): SectorFigures | null => {
  for (const table of officialTables(snapshot, place)) {
    const sector = sectorOfSegment(snapshot, segment, table.classification);
    const figures = sector === none ? null : figuresIn(snapshot, table, sector);
    if (figures !== null) return figures;
  }
  return null;
};

/** Lists the newest figures of a place by sector, what it buys from other provinces on balance first. */
export const placeFigures = (snapshot: Snapshot, place: number): SectorFigures[] => {
  const [table] = officialTables(snapshot, place);
  if (table === undefined) return [];
  return [...table.rows]
    .map(([sector, row]) => figuresAt(snapshot, table, sector, row))
    .sort(byNetInflow(snapshot));
};

/** Lists the figures of the sectors that segments belong to, each sector once, in the order of {@link placeFigures}. */
export const figuresOfSegments = (
  snapshot: Snapshot,
  place: number,
  segments: readonly number[],
): SectorFigures[] => {
  const found = segments.flatMap((segment) => segmentFigures(snapshot, place, segment) ?? []);
  return [...new Map(found.map((figures) => [figures.sector, figures])).values()].sort(byNetInflow(snapshot));
};
