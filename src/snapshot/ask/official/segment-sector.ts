import { keptOnce } from '../../keep/kept-once.js';
import { none, type Snapshot } from '../../tables/snapshot.js';

/** Rows of `sectors.ofSegments` by segment. */
const mappingsOf = keptOnce('segment-sectors', ({ sectors: { ofSegments } }: Snapshot) => {
  const bySegment = new Map<number, number[]>();
  for (let row = 0; row < ofSegments.size; row++) {
    const segment = ofSegments.segment[row]!;
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), row]);
  }
  return bySegment;
});

/** Lists the rows of `sectors.ofSegments` of a segment, by the code of the sector. */
export const segmentSectorRows = (snapshot: Snapshot, segment: number): readonly number[] =>
  mappingsOf(snapshot).get(segment) ?? [];

/**
 * Finds the sector under which a classification counts a segment: its own, or the one that contains the sector of a
 * finer classification; `none` where no such sector is known.
 */
export const sectorOfSegment = (snapshot: Snapshot, segment: number, classification: string): number => {
  const { sectors } = snapshot;
  const own = segmentSectorRows(snapshot, segment).map((row) => sectors.ofSegments.sector[row]!);
  const coarser = own.map((sector) => sectors.parent[sector]!);
  return (
    [...own, ...coarser].find(
      (sector) => sector !== none && sectors.classifications[sector] === classification,
    ) ?? none
  );
};
