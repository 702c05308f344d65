import type { SegmentLink } from '../../facts/chain/chain.type.js';
import { sectorOfRow } from '../../facts/sector/sector-of-row.js';
import { officialTableOf } from '../../snapshot/ask/official/official-tables.js';
import { type CoefficientTable, sectorPair } from '../../snapshot/ask/official/sector-coefficients.js';
import { sectorOfSegment } from '../../snapshot/ask/official/segment-sector.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import { computedLinkages } from './computed-linkages.js';
import { inLinkageOrder, type LinkageRows } from './linkage-rows.js';

interface SectorLink {
  readonly from: number;
  readonly to: number;
}

/** Links of a chain as pairs of sectors, where both ends have one. */
const sectorLinks = (
  snapshot: Snapshot,
  links: readonly SegmentLink[],
  { classification }: CoefficientTable,
): SectorLink[] => {
  const sectorOf = (code: string): number =>
    sectorOfSegment(snapshot, snapshot.segments.rowOf.get(code) ?? none, classification);
  return links
    .map(({ fromCode, toCode }) => ({ from: sectorOf(fromCode), to: sectorOf(toCode) }))
    .filter(({ from, to }) => from !== none && to !== none);
};

/** Output of sectors in a place, of the nation where none is named; NaN where the table of the year lacks it. */
const outputsOf = (
  snapshot: Snapshot,
  table: CoefficientTable,
  place: number | null,
  sectors: readonly number[],
): number[] => {
  const at = place ?? snapshot.places.levels.indexOf('NATION');
  const rows = officialTableOf(snapshot, at, table)?.rows;
  return sectors.map((sector) => snapshot.sectors.outputs.output[rows?.get(sector) ?? none] ?? Number.NaN);
};

/**
 * Makes rows of segments with the linkages of their sectors: the coefficient between two sectors counts once, however
 * many links of the chain join them.
 */
export const sectorLinkageRows = (
  snapshot: Snapshot,
  links: readonly SegmentLink[],
  table: CoefficientTable,
  place: number | null,
): LinkageRows & { readonly coefficientCount: number } => {
  const joined = sectorLinks(snapshot, links, table);
  const sectors = [...new Set(joined.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const at = new Map(sectors.map((sector, i) => [sector, i]));
  const known = joined.filter(({ from, to }) => table.of.has(sectorPair(from, to)));
  const entries = known.map(({ from, to }) => ({
    from: at.get(from)!,
    to: at.get(to)!,
    coefficient: table.of.get(sectorPair(from, to))!,
  }));
  const { rows, note } = computedLinkages(entries, outputsOf(snapshot, table, place, sectors), 'OUTPUT');
  const codes = [...new Set(links.flatMap(({ fromCode, toCode }) => [fromCode, toCode]))];
  const segments = codes.flatMap((segmentCode) => {
    const sector = sectorOfSegment(
      snapshot,
      snapshot.segments.rowOf.get(segmentCode) ?? none,
      table.classification,
    );
    const row = rows[at.get(sector) ?? none];
    return row === undefined ? [] : [{ segmentCode, sector: sectorOfRow(snapshot, sector), ...row }];
  });
  return { segments: segments.sort(inLinkageOrder), note, coefficientCount: known.length };
};
