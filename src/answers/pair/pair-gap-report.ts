import { keyOfPlace } from '../../facts/place/key-of-place.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { pairBasis } from './pair-basis.js';
import type { PairGapReport } from './pair-gaps.type.js';
import type { PairQuestion } from './pair-question.js';
import { pairReport } from './pair-report.js';

/** Compares home with a partner. */
export const pairGapReport = (
  snapshot: Snapshot,
  { question, cap, chainCode }: PairQuestion,
  partner: number,
): PairGapReport => {
  const report = pairReport(snapshot, question, partner, cap);
  return {
    __typename: 'PairGapReport',
    report,
    homeKey: keyOfPlace(snapshot, question.place),
    partnerKey: keyOfPlace(snapshot, partner),
    referenceKey: keyOfPlace(snapshot, question.reference),
    chainCode,
    score: report.score.value,
    cap,
    complementarity: report.complementarity,
    krugman: report.krugman,
    officialPotentialCny: report.official?.value ?? null,
    officialYear: report.official?.year ?? null,
    pairings: [],
    basis: pairBasis(snapshot, report, cap),
  };
};
