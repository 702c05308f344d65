import type { GapThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import type { RuleSet } from '../../analysis/chain-gap/rule-set.js';
import type { MissingInput } from '../../analysis/graph/missing-inputs.js';
import { isPresentIn } from '../../snapshot/ask/containment.js';
import { possiblePresence } from '../../snapshot/ask/possible-presence.js';
import { segmentActivities } from '../../snapshot/ask/segment-activities.js';
import { looksFor, surveysOf } from '../../snapshot/ask/surveys-of.js';
import { vouchingSurveyOf } from '../../snapshot/ask/vouching-surveys.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import type { SupplyGap } from './supply-gaps.type.js';

/** Distinct enterprises present in any of the places with any of the segments, ascending. */
const presentEnterprises = (
  snapshot: Snapshot,
  segments: readonly number[],
  places: readonly number[],
): readonly number[] => {
  const enterprises = new Set<number>();
  for (const segment of segments) {
    for (const activity of segmentActivities(snapshot, segment)) {
      if (places.some((place) => isPresentIn(snapshot, activity, place)))
        enterprises.add(snapshot.activities.enterprise[activity]!);
    }
  }
  return [...enterprises].sort((a, b) => a - b);
};

/** Place whose gaps are asked for, and the rule by which they are told. */
export interface AskedSupply {
  readonly place: number;
  readonly partners: readonly number[];
  readonly ruleSet: RuleSet;
  readonly thresholds: GapThresholds;
  /** As `dayNumber` writes it. */
  readonly today: number;
}

type Standing = Pick<SupplyGap, 'status' | 'possibleCount' | 'certainty' | 'surveyCoverage'>;

/** Rule set 2026.1 takes the widest survey, and says nothing of who may be here. */
const standingBySurvey = (snapshot: Snapshot, { place, thresholds }: AskedSupply) => {
  const surveys = surveysOf(snapshot, none, place);
  return (segment: number): Standing => {
    const found = surveys.find((survey) => looksFor(snapshot, survey, none, segment));
    const surveyCoverage = found?.coverage ?? null;
    const status = (surveyCoverage ?? 0) >= thresholds.surveyCoverage ? 'MISSING' : 'UNKNOWN';
    return {
      status,
      certainty: null,
      surveyCoverage,
      possibleCount: possiblePresence(snapshot, place, segment),
    };
  };
};

/** How a segment in which nobody is known to work here stands. */
const standingIn = (snapshot: Snapshot, asked: AskedSupply): ((segment: number) => Standing) => {
  if (asked.ruleSet === '2026.1') return standingBySurvey(snapshot, asked);
  const surveyOf = vouchingSurveyOf(snapshot, asked.place, asked.thresholds, asked.today);
  return (segment) => {
    const possibleCount = possiblePresence(snapshot, asked.place, segment);
    const found = surveyOf(segment);
    const located = found?.certainty === 'CONFIRMED' && found.survey.place === asked.place;
    const certainty = possibleCount > 0 && !located ? null : (found?.certainty ?? null);
    const status = certainty === null ? 'UNKNOWN' : 'MISSING';
    return { status, certainty, possibleCount, surveyCoverage: found?.survey.coverage ?? null };
  };
};

const gapOf = (
  snapshot: Snapshot,
  place: number,
  partners: readonly number[],
  { node: input, depth, feeds: consumers }: MissingInput,
): Omit<SupplyGap, keyof Standing> => {
  const producers = partners.length === 0 ? [] : presentEnterprises(snapshot, [input], partners);
  return {
    segmentCode: snapshot.segments.codes[input]!,
    depth,
    neededByCodes: consumers.map((consumer) => snapshot.segments.codes[consumer]!),
    localConsumerCount: presentEnterprises(snapshot, consumers, [place]).length,
    producersInPartnerAreas: producers.length,
    producerIds: producers.map((producer) => snapshot.enterprises.ids.at(producer)),
  };
};

const inOrder = (a: SupplyGap, b: SupplyGap): number =>
  a.depth - b.depth ||
  b.localConsumerCount - a.localConsumerCount ||
  b.producersInPartnerAreas - a.producersInPartnerAreas ||
  (a.segmentCode < b.segmentCode ? -1 : 1);

/**
 * Makes rows of the missing inputs of a place: the nearest first, then by the number of enterprises here that need
 * them.
 */
export const supplyGapRows = (
  snapshot: Snapshot,
  asked: AskedSupply,
  missing: readonly MissingInput[],
): SupplyGap[] => {
  const standingOf = standingIn(snapshot, asked);
  return missing
    .map((input) => ({
      ...gapOf(snapshot, asked.place, asked.partners, input),
      ...standingOf(input.node),
    }))
    .sort(inOrder);
};
