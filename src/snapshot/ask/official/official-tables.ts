import { keptOnce } from '../../keep/kept-once.js';
import type { SectorFlows } from '../../tables/sector-tables.js';
import type { Snapshot } from '../../tables/snapshot.js';

/** Input–output table of a place and year, as far as the graph has it. */
export interface OfficialTable {
  readonly place: number;
  readonly classification: string;
  readonly year: number;
  /** Row of `sectors.outputs` by row of a sector. */
  readonly rows: ReadonlyMap<number, number>;
}

type Growing = OfficialTable & { readonly rows: Map<number, number> };

/** Compares tables: the newest first, of one year the finest. */
const inOrder = (a: OfficialTable, b: OfficialTable): number =>
  b.year - a.year || b.rows.size - a.rows.size || (a.classification < b.classification ? -1 : 1);

const tablesByPlace = keptOnce('official-tables', ({ sectors }: Snapshot) => {
  const { outputs, classifications } = sectors;
  const byKey = new Map<string, Growing>();
  for (let row = 0; row < outputs.size; row++) {
    const [place, sector, year] = [outputs.place[row]!, outputs.sector[row]!, outputs.year[row]!];
    const classification = classifications[sector]!;
    const key = `${place} ${classification} ${year}`;
    const table = byKey.get(key) ?? { place, classification, year, rows: new Map() };
    table.rows.set(sector, row);
    byKey.set(key, table);
  }
  const byPlace = new Map<number, OfficialTable[]>();
  for (const table of byKey.values()) byPlace.set(table.place, [...(byPlace.get(table.place) ?? []), table]);
  for (const tables of byPlace.values()) tables.sort(inOrder);
  return byPlace;
});

/** Lists the tables of a place, the newest first, of one year the finest first. */
export const officialTables = (snapshot: Snapshot, place: number): readonly OfficialTable[] =>
  tablesByPlace(snapshot).get(place) ?? [];

/** Finds the newest table of a place that gives a figure for some sector; undefined where none does. */
export const officialTableWith = (
  snapshot: Snapshot,
  place: number,
  figure: keyof SectorFlows,
): OfficialTable | undefined => {
  const column = snapshot.sectors.outputs[figure];
  return officialTables(snapshot, place).find(({ rows }) =>
    [...rows.values()].some((row) => !Number.isNaN(column[row]!)),
  );
};

/** Finds the table of a place in a classification and year; undefined where there is none. */
export const officialTableOf = (
  snapshot: Snapshot,
  place: number,
  { classification, year }: Pick<OfficialTable, 'classification' | 'year'>,
): OfficialTable | undefined =>
  officialTables(snapshot, place).find(
    (table) => table.classification === classification && table.year === year,
  );
