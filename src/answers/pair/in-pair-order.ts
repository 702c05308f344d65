import type { PairGapReport } from './pair-gaps.type.js';

type Compared = Pick<PairGapReport, 'officialPotentialCny' | 'score' | 'complementarity' | 'partnerKey'>;

/**
 * Compares partners: the highest official potential first, where it is known; then the highest score, reports without
 * a score last; then the least alike, then by place.
 */
export const inPairOrder = (a: Compared, b: Compared): number =>
  (b.officialPotentialCny ?? -1) - (a.officialPotentialCny ?? -1) ||
  (b.score ?? -1) - (a.score ?? -1) ||
  (b.complementarity ?? -1) - (a.complementarity ?? -1) ||
  (a.partnerKey < b.partnerKey ? -1 : 1);
