import { krugmanIndex } from '../analysis/krugman-index.js';
import { type PairGapScore, pairGapScore } from '../analysis/pair-gap-score.js';
import type { SparseVector } from '../analysis/sparse-vector.js';
import { structuralComplementarity } from '../analysis/structural-complementarity.js';
import { chainGapReport, type GapQuestion, type GapReport } from '../chain/chain-gap-report.js';
import { chainView } from '../projection/chain-view.js';
import type { Image } from '../projection/image.js';
import { placeStructure } from '../projection/place-structure.js';

/** A chain in two places, measured alike, and how the partner fits what home lacks. */
export interface PairReport {
  readonly home: GapReport;
  readonly partner: GapReport;
  /** Parts by position in `home.rows`. */
  readonly score: PairGapScore;
  readonly complementarity: number | null;
  readonly krugman: number | null;
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** What a place does in the segments that the sums run over. */
const structureOf = (image: Image, { place, measure, sums, chain }: GapQuestion): SparseVector => {
  const all = placeStructure(image, measure, place);
  if (sums === 'ALL') return all;
  const members = new Set(chainView(image, chain).members.map(({ segment }) => segment));
  const kept = Array.from(all.index, (_, i) => i).filter((i) => members.has(all.index[i]!));
  return { index: kept.map((i) => all.index[i]!), value: kept.map((i) => all.value[i]!) };
};

/** The chain at home and at a partner; numbers alone. */
export const pairReport = (image: Image, question: GapQuestion, partner: number, cap: number): PairReport => {
  const home = chainGapReport(image, question);
  const there = chainGapReport(image, { ...question, place: partner });
  const segments = home.rows.map(({ row, status }) => ({
    weight: home.facts.weight[row]!,
    missing: status === 'MISSING',
    partnerQuotient: known(there.facts.locationQuotient[row]!),
  }));
  const [a, b] = [home, there].map((one) => structureOf(image, one.question));
  return {
    home,
    partner: there,
    score: pairGapScore(segments, cap),
    complementarity: structuralComplementarity(a!, b!),
    krugman: krugmanIndex(a!, b!),
  };
};
