import type { SparseVector } from '../../analysis/relatedness/sparse-vector.js';
import { krugmanIndex } from '../../analysis/specialisation/krugman-index.js';
import { type PairGapScore, pairGapScore } from '../../analysis/specialisation/pair-gap-score.js';
import { structuralComplementarity } from '../../analysis/specialisation/structural-complementarity.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { type OfficialPotential, officialPotential } from '../../snapshot/ask/official/official-potential.js';
import { placeStructure } from '../../snapshot/ask/place-structure.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { chainGapReport, type GapQuestion, type GapReport } from '../gap/chain-gap-report.js';

/** A chain in two places, measured alike, and the fit of the partner to the gaps of home. */
export interface PairReport {
  readonly home: GapReport;
  readonly partner: GapReport;
  /** Parts by position in `home.rows`. */
  readonly score: PairGapScore;
  readonly complementarity: number | null;
  readonly krugman: number | null;
  /** Null unless both are provinces with tables of one year. */
  readonly official: OfficialPotential | null;
}

const nullIfUnknown = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Whether the activities of a segment are known only to a wider place: how strong this place is in it is not known. */
const isElsewhere = ({ facts, question }: GapReport, row: number): boolean =>
  question.ruleSet !== '2026.1' && facts.enterprises[row] === 0 && facts.possible[row]! > 0;

/** Structure of a place over the segments that the sums run over. */
const structureOf = (snapshot: Snapshot, { place, measure, sums, chain }: GapQuestion): SparseVector => {
  const all = placeStructure(snapshot, measure, place);
  if (sums === 'ALL') return all;
  const members = new Set(chainView(snapshot, chain).members.map(({ segment }) => segment));
  const positions = Array.from(all.index, (_, i) => i).filter((i) => members.has(all.index[i]!));
  return { index: positions.map((i) => all.index[i]!), value: positions.map((i) => all.value[i]!) };
};

/** Segments that home lacks, by row of the snapshot. */
const missingOf = (snapshot: Snapshot, { question, rows }: GapReport): number[] => {
  const { members } = chainView(snapshot, question.chain);
  return rows.filter(({ status }) => status === 'MISSING').map(({ row }) => members[row]!.segment);
};

/** Computes a chain at home and at a partner; numbers alone. */
export const pairReport = (
  snapshot: Snapshot,
  question: GapQuestion,
  partner: number,
  cap: number,
): PairReport => {
  const home = chainGapReport(snapshot, question);
  const there = chainGapReport(snapshot, { ...question, place: partner });
  const segments = home.rows.map(({ row, status }) => ({
    weight: home.facts.weight[row]!,
    missing: status === 'MISSING',
    partnerQuotient: isElsewhere(there, row) ? null : nullIfUnknown(there.facts.locationQuotient[row]!),
  }));
  const [a, b] = [home, there].map((report) => structureOf(snapshot, report.question));
  return {
    home,
    partner: there,
    score: pairGapScore(segments, cap),
    complementarity: structuralComplementarity(a!, b!),
    krugman: krugmanIndex(a!, b!),
    official: officialPotential(snapshot, question.place, partner, missingOf(snapshot, home)),
  };
};
