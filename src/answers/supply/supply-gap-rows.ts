import type { MissingInput } from '../../analysis/graph/missing-inputs.js';
import { isPresentIn } from '../../snapshot/ask/containment.js';
import { segmentActivities } from '../../snapshot/ask/segment-activities.js';
import { looksFor, surveysOf } from '../../snapshot/ask/surveys-of.js';
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

/** Coverage of the widest survey here, of any chain, that looked for a segment. */
const surveyCoverageIn = (snapshot: Snapshot, place: number) => {
  const surveys = surveysOf(snapshot, none, place);
  return (segment: number): number | null =>
    surveys.find((survey) => looksFor(snapshot, survey, none, segment))?.coverage ?? null;
};

const gapOf = (
  snapshot: Snapshot,
  place: number,
  partners: readonly number[],
  { node: input, depth, feeds: consumers }: MissingInput,
): Omit<SupplyGap, 'surveyCoverage'> => {
  const producers = partners.length === 0 ? [] : presentEnterprises(snapshot, [input], partners);
  return {
    segmentCode: snapshot.segments.codes[input]!,
    depth,
    neededByCodes: consumers.map((consumer) => snapshot.segments.codes[consumer]!),
    localConsumerCount: presentEnterprises(snapshot, consumers, [place]).length,
    producersInPartnerAreas: producers.length,
    producerIds: producers.map((producer) => snapshot.enterprises.ids[producer]!),
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
  place: number,
  partners: readonly number[],
  missing: readonly MissingInput[],
): SupplyGap[] => {
  const surveyCoverage = surveyCoverageIn(snapshot, place);
  return missing
    .map((input) => ({
      ...gapOf(snapshot, place, partners, input),
      surveyCoverage: surveyCoverage(input.node),
    }))
    .sort(inOrder);
};
