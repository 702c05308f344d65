import { defaultThresholds } from '../../src/analysis/chain-gap/gap-thresholds.js';
import { newestRuleSet } from '../../src/analysis/chain-gap/rule-set.js';
import { relatednessDensity } from '../../src/analysis/relatedness/relatedness-density.js';
import { findTargetCandidates } from '../../src/answers/candidate/find-target-candidates.js';
import type { CandidateReport } from '../../src/answers/candidate/target-candidates.type.js';
import { chainGapReport, type GapQuestion, type GapReport } from '../../src/answers/gap/chain-gap-report.js';
import { GapPriorities } from '../../src/answers/gap/gap-priorities.js';
import { requestContext } from '../../src/api/context.js';
import { gapProperties } from '../../src/map/layer/gap-properties.js';
import { productSpace } from '../../src/snapshot/ask/product-space.js';
import type { Snapshot } from '../../src/snapshot/tables/snapshot.js';
import type { Store } from '../../src/store/store.js';
import type { Question } from './questions.js';

const gapQuestion = (snapshot: Snapshot, { place, chain }: Question): GapQuestion => ({
  place,
  chain: snapshot.chains.rowOf.get(chain)!,
  reference: 0,
  measure: 'ENTERPRISES',
  sums: 'ALL',
  assumeSurveyed: true,
  groups: false,
  ruleSet: newestRuleSet,
  today: 20261129,
  thresholds: defaultThresholds,
  weights: [1, 1, 1, 1, 1],
});

/** Status and verb of every segment, with the numbers that earn them. */
export const gaps = (snapshot: Snapshot, question: Question): GapReport =>
  chainGapReport(snapshot, gapQuestion(snapshot, question));

/** The same with the priority of every segment and all its parts. */
export const gapsWithPriority = (snapshot: Snapshot, question: Question): unknown => {
  const report = gaps(snapshot, question);
  const priorities = new GapPriorities(snapshot, report);
  return report.rows.map((gap) => priorities.of(gap));
};

/** One chain in every prefecture, as a map of gaps is coloured by it. */
export const heatMap = (snapshot: Snapshot, { chain }: Question): unknown => {
  const { levels } = snapshot.places;
  const row = snapshot.chains.rowOf.get(chain)!;
  return [...levels.keys()]
    .filter((place) => levels[place] === 'PREFECTURE')
    .map((place) => gapProperties(snapshot, row, place));
};

/** Who could fill a segment, as a request is answered. */
export const targets = (
  store: Store,
  snapshot: Snapshot,
  { placeCode, segment }: Question,
): Promise<CandidateReport> =>
  findTargetCandidates(
    requestContext({ store, snapshot, language: 'en', publicUrl: '', viewer: undefined }),
    {
      place: { kind: 'REGION', code: placeCode },
      segments: [segment],
      measure: 'ENTERPRISES',
      sums: 'ALL',
      assumeSurveyed: false,
    },
  );

/** Proximity, ECI and PCI of prefectures × segments, and the density of every segment in every prefecture, from nothing. */
export const densityAndComplexity = (snapshot: Snapshot): number => {
  // What is remembered is remembered by snapshot.
  const { relatedness, compared, complexity, presence } = productSpace({ ...snapshot }, 'ENTERPRISES');
  let sum = complexity?.eci[0] ?? 0;
  compared.forEach((_, row) => {
    const held = presence.segmentOf.subarray(presence.placeStart[row]!, presence.placeStart[row + 1]!);
    if (held.length > 0) sum += relatednessDensity(relatedness, [...held])[0]!;
  });
  return sum;
};
