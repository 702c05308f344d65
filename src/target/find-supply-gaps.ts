import { chainRow } from '../place/chain-row.js';
import { InputError } from '../place/input-error.js';
import type { RequestContext } from '../place/request-context.js';
import { listOf } from '../projection/adjacency.js';
import { chainView } from '../projection/chain-view.js';
import { isPresentIn } from '../projection/containment.js';
import { type Image, none } from '../projection/image.js';
import { rollupCell } from '../projection/rollup-cell.js';
import { segmentActivities } from '../projection/segment-activities.js';
import { answerBasis } from './answer-basis.js';
import { placeRow } from './named-rows.js';
import type { SupplyGap, SupplyGapReport, SupplyGapsInput } from './supply-gaps.type.js';

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

/** Segments that nobody in the place works in, with the present ones that consume them. */
const missingInputs = (image: Image, place: number, wanted: ReadonlySet<number> | null) => {
  const { start, segment, count } = image.rollup;
  const neededBy = new Map<number, number[]>();
  for (let cell = start[place]!; cell < start[place + 1]!; cell++) {
    if (count[cell] === 0) continue;
    for (const input of new Set(listOf(image.segments.fedBy, segment[cell]!))) {
      if (wanted !== null && !wanted.has(input)) continue;
      const made = rollupCell(image.rollup, place, input);
      if (made !== none && count[made]! > 0) continue;
      neededBy.set(input, [...(neededBy.get(input) ?? []), segment[cell]!]);
    }
  }
  return neededBy;
};

const gapOf = (
  image: Image,
  place: number,
  partners: readonly number[],
  [input, consumers]: readonly [number, readonly number[]],
): SupplyGap => {
  const producers = partners.length === 0 ? [] : presentEnterprises(image, [input], partners);
  return {
    segmentCode: image.segments.codes[input]!,
    neededByCodes: consumers.map((one) => image.segments.codes[one]!),
    localConsumerCount: presentEnterprises(image, consumers, [place]).length,
    producersInPartnerAreas: producers.length,
    producerIds: producers.map((one) => image.enterprises.ids[one]!),
  };
};

const inOrder = (a: SupplyGap, b: SupplyGap): number =>
  b.localConsumerCount - a.localConsumerCount ||
  b.producersInPartnerAreas - a.producersInPartnerAreas ||
  (a.segmentCode < b.segmentCode ? -1 : 1);

/** Which inputs local enterprises need that nobody makes here, and who makes them in partner areas. */
export const findSupplyGaps = ({ image }: RequestContext, input: SupplyGapsInput): SupplyGapReport => {
  if (input.partners.length > 100)
    throw new InputError('partners', `${input.partners.length} places`, 'at most 100 places');
  const place = placeRow(image, 'place', input.place);
  const partners = input.partners.map((partner, i) => placeRow(image, `partners[${i}]`, partner));
  if (partners.includes(place))
    throw new InputError('partners', input.place.code, 'other places than `place`');
  const wanted = input.chain
    ? new Set(chainView(image, chainRow(image, input.chain)).members.map(({ segment }) => segment))
    : null;
  const gaps = [...missingInputs(image, place, wanted)].map((one) => gapOf(image, place, partners, one));
  return {
    __typename: 'SupplyGapReport',
    total: gaps.length,
    gaps: gaps.sort(inOrder),
    basis: answerBasis(image, {
      methods: [
        ['inputs', 'a present segment’s FEEDS inputs in which nobody is present', 'liantu METHODS §3'],
      ],
    }),
  };
};
