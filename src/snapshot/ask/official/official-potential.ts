import { keptOnce } from '../../keep/kept-once.js';
import { none, type Snapshot } from '../../tables/snapshot.js';
import { type OfficialTable, officialTableOf, officialTableWith } from './official-tables.js';
import { sectorOfSegment } from './segment-sector.js';

/** What a province buys elsewhere in a sector, and the part that would fall to a partner by its share of output, in yuan. */
export interface SectorPotential {
  readonly sector: number;
  readonly inflow: number;
  readonly partnerOutput: number;
  /** Output of all provinces but home. */
  readonly otherOutput: number;
  readonly potential: number;
}

export interface OfficialPotential {
  readonly classification: string;
  readonly year: number;
  readonly value: number;
  readonly sectors: readonly SectorPotential[];
}

const provincesOf = keptOnce('provinces', ({ places }: Snapshot) =>
  places.levels.flatMap((level, row) => (level === 'PROVINCE' ? [row] : [])),
);

const outputOf = (snapshot: Snapshot, table: OfficialTable | undefined, sector: number): number => {
  const row = table?.rows.get(sector);
  return row === undefined ? Number.NaN : snapshot.sectors.outputs.output[row]!;
};

const otherOutput = (snapshot: Snapshot, table: OfficialTable, sector: number): number =>
  provincesOf(snapshot)
    .filter((province) => province !== table.place)
    .map((province) => outputOf(snapshot, officialTableOf(snapshot, province, table), sector))
    .reduce((sum, output) => sum + (output || 0), 0);

const potentialIn = (
  snapshot: Snapshot,
  home: OfficialTable,
  partner: OfficialTable,
  sector: number,
): SectorPotential[] => {
  const row = home.rows.get(sector);
  const inflow = row === undefined ? Number.NaN : snapshot.sectors.outputs.inflow[row]!;
  const partnerOutput = outputOf(snapshot, partner, sector);
  const others = otherOutput(snapshot, home, sector);
  const potential = (inflow * partnerOutput) / others;
  return Number.isFinite(potential)
    ? [{ sector, inflow, partnerOutput, otherOutput: others, potential }]
    : [];
};

const tablesOf = (snapshot: Snapshot, home: number, partner: number) => {
  const areProvinces = [home, partner].every((place) => snapshot.places.levels[place] === 'PROVINCE');
  const own = areProvinces ? officialTableWith(snapshot, home, 'inflow') : undefined;
  const other = own && officialTableOf(snapshot, partner, own);
  return own && other && { own, other };
};

/**
 * Computes what a province could buy of a partner province in the sectors of segments, each sector once: inflow of
 * home · output of the partner / output of all provinces but home. Null unless tables of one year and classification
 * give it for some sector.
 */
export const officialPotential = (
  snapshot: Snapshot,
  home: number,
  partner: number,
  segments: readonly number[],
): OfficialPotential | null => {
  const tables = tablesOf(snapshot, home, partner);
  if (!tables) return null;
  const { own, other } = tables;
  const found = new Set(segments.map((one) => sectorOfSegment(snapshot, one, own.classification)));
  found.delete(none);
  const sectors = [...found].flatMap((sector) => potentialIn(snapshot, own, other, sector));
  if (sectors.length === 0) return null;
  const value = sectors.reduce((sum, { potential }) => sum + potential, 0);
  sectors.sort((a, b) => b.potential - a.potential || a.sector - b.sector);
  return { classification: own.classification, year: own.year, value, sectors };
};
