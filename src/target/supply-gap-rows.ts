import type { MissingInput } from '../analysis/missing-inputs.js';
import { isPresentIn } from '../projection/containment.js';
import { type Image, none } from '../projection/image.js';
import { segmentActivities } from '../projection/segment-activities.js';
import { looksFor, surveysOf } from '../projection/surveys-of.js';
import type { SupplyGap } from './supply-gaps.type.js';

/** Distinct enterprises present in any of the places with any of the segments, ascending. */
const presentEnterprises = (
  image: Image,
  segments: readonly number[],
  places: readonly number[],
): readonly number[] => {
  const found = new Set<number>();
  for (const segment of segments) {
    for (const activity of segmentActivities(image, segment)) {
      if (places.some((place) => isPresentIn(image, activity, place)))
        found.add(image.activities.enterprise[activity]!);
    }
  }
  return [...found].sort((a, b) => a - b);
};

/** Of every chain’s surveys here the widest that looked for a segment. */
const surveyCoverageIn = (image: Image, place: number) => {
  const surveys = surveysOf(image, none, place);
  return (segment: number): number | null =>
    surveys.find((survey) => looksFor(image, survey, none, segment))?.coverage ?? null;
};

const gapOf = (
  image: Image,
  place: number,
  partners: readonly number[],
  { node: input, depth, feeds: consumers }: MissingInput,
): Omit<SupplyGap, 'surveyCoverage'> => {
  const producers = partners.length === 0 ? [] : presentEnterprises(image, [input], partners);
  return {
    segmentCode: image.segments.codes[input]!,
    depth,
    neededByCodes: consumers.map((one) => image.segments.codes[one]!),
    localConsumerCount: presentEnterprises(image, consumers, [place]).length,
    producersInPartnerAreas: producers.length,
    producerIds: producers.map((one) => image.enterprises.ids[one]!),
  };
};

const inOrder = (a: SupplyGap, b: SupplyGap): number =>
  a.depth - b.depth ||
  b.localConsumerCount - a.localConsumerCount ||
  b.producersInPartnerAreas - a.producersInPartnerAreas ||
  (a.segmentCode < b.segmentCode ? -1 : 1);

/** Missing inputs of a place as rows: the nearest first, then those that most enterprises here need. */
export const supplyGapRows = (
  image: Image,
  place: number,
  partners: readonly number[],
  missing: readonly MissingInput[],
): SupplyGap[] => {
  const surveyCoverage = surveyCoverageIn(image, place);
  return missing
    .map((input) => ({ ...gapOf(image, place, partners, input), surveyCoverage: surveyCoverage(input.node) }))
    .sort(inOrder);
};
