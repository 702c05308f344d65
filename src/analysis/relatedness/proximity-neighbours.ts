import type { PresenceMatrix } from '../complexity/presence-matrix.js';
import { finite } from '../number/finite.js';
import { wholeNumber } from '../number/whole-number.js';

/** Segment with its proximity φ in (0,1] to the segment asked about. */
export interface ProximityNeighbour {
  readonly segment: number;
  readonly proximity: number;
}

function coOccurrences(presence: PresenceMatrix, s: number): ReadonlyMap<number, number> {
  const { placeStart, segmentOf, segmentStart, placeOf } = presence;
  const counts = new Map<number, number>();
  for (const place of placeOf.subarray(segmentStart[s]!, segmentStart[s + 1]!)) {
    for (const t of segmentOf.subarray(placeStart[place]!, placeStart[place + 1]!)) {
      counts.set(t, (counts.get(t) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Lists the segments t ≠ s with φ[s,t] > 0 and ≥ `least`, nearest first, ties by number. Only segments that share a
 * place with s are touched, so the cost is the sum of the diversities of its places. Throws OUT_OF_RANGE, NOT_FINITE.
 * Source: Hidalgo, Klinger, Barabási & Hausmann 2007, doi 10.1126/science.1144581.
 */
export function proximityNeighbours(presence: PresenceMatrix, s: number, least = 0): ProximityNeighbour[] {
  wholeNumber('s', s, 0, presence.segments - 1);
  finite('least', least);
  const size = (segment: number) => presence.segmentStart[segment + 1]! - presence.segmentStart[segment]!;
  const neighbours: ProximityNeighbour[] = [];
  for (const [segment, count] of coOccurrences(presence, s)) {
    const proximity = count / Math.max(size(s), size(segment));
    if (segment !== s && proximity >= least) neighbours.push({ segment, proximity });
  }
  return neighbours.sort((a, b) => b.proximity - a.proximity || a.segment - b.segment);
}
