import { chainRow, requireDepth } from '../place/chain-row.js';
import { InputError } from '../place/input-error.js';
import { keyOfPlace } from '../place/key-of-place.js';
import { placeRow } from '../place/place-row.js';
import type { RequestContext } from '../place/request-context.js';
import { listOf } from '../projection/adjacency.js';
import { chainView } from '../projection/chain-view.js';
import { isPresentIn, isSeatedIn } from '../projection/containment.js';
import { type Image, none } from '../projection/image.js';
import { rollupCell } from '../projection/rollup-cell.js';
import { segmentActivities } from '../projection/segment-activities.js';
import { looksFor, surveysOf } from '../projection/surveys-of.js';
import { answerBasis } from './answer-basis.js';

import { requireData } from './require-data.js';
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

const isPresent = (image: Image, place: number, segment: number): boolean => {
  const cell = rollupCell(image.rollup, place, segment);
  return cell !== none && image.rollup.count[cell]! > 0;
};

const presentSegments = ({ rollup }: Image, place: number): number[] => {
  const cells = Array.from(
    { length: rollup.start[place + 1]! - rollup.start[place]! },
    (_, i) => rollup.start[place]! + i,
  );
  return cells.filter((cell) => rollup.count[cell]! > 0).map((cell) => rollup.segment[cell]!);
};

/** A segment that nobody in the place works in. */
interface MissingInput {
  readonly segment: number;
  /** Links to the nearest present segment that needs it. */
  readonly depth: number;
  /** Those it feeds on the way there: present ones at depth 1, missing ones one link nearer beyond it. */
  readonly feeds: readonly number[];
}

/** What is missing upstream of the present segments, level by level: each link between two levels is followed once. */
const missingInputs = (image: Image, place: number, maxDepth: number): MissingInput[] => {
  const found: MissingInput[] = [];
  const seen = new Set<number>();
  let level = presentSegments(image, place);
  for (let depth = 1; depth <= maxDepth && level.length > 0; depth++) {
    const next = new Map<number, number[]>();
    for (const consumer of level) {
      for (const input of new Set(listOf(image.segments.fedBy, consumer))) {
        if (seen.has(input) || isPresent(image, place, input)) continue;
        const feeds = next.get(input);
        if (feeds) feeds.push(consumer);
        else next.set(input, [consumer]);
      }
    }
    for (const [segment, feeds] of next) found.push({ segment, depth, feeds });
    level = [...next.keys()];
    for (const segment of level) seen.add(segment);
  }
  return found;
};

/** Of every chain’s surveys here the widest that looked for a segment. */
const surveyCoverageIn = (image: Image, place: number) => {
  const surveys = surveysOf(image, none, place);
  return (segment: number): number | null =>
    surveys.find((survey) => looksFor(image, survey, none, segment))?.coverage ?? null;
};

/** Share of the enterprises seated in a place of which a segment is known; null where none is. */
const coverageOf = (image: Image, place: number): number | null => {
  const { start } = image.activities;
  let [all, known] = [0, 0];
  for (let row = 0; row < image.enterprises.size; row++) {
    if (!isSeatedIn(image, row, place)) continue;
    all++;
    if (start[row + 1]! > start[row]!) known++;
  }
  return all === 0 ? null : known / all;
};

/** Whether something that is present here and fed by what is missing is an estimate. */
const isEstimated = ({ rollup, segments }: Image, place: number, gaps: readonly SupplyGap[]): boolean =>
  gaps.some(({ depth, neededByCodes }) => {
    if (depth > 1) return false;
    const cells = neededByCodes.map((code) => rollupCell(rollup, place, segments.rowOf.get(code)!));
    return cells.some((cell) => rollup.estimated[cell] === 1);
  });

const gapOf = (
  image: Image,
  place: number,
  partners: readonly number[],
  { segment: input, depth, feeds: consumers }: MissingInput,
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

/** Which inputs local enterprises need that nobody makes here, and who makes them in partner areas. */
export const findSupplyGaps = ({ image }: RequestContext, input: SupplyGapsInput): SupplyGapReport => {
  if (input.partners.length > 100)
    throw new InputError(
      'partners',
      { zh: `${input.partners.length} 个地点`, en: `${input.partners.length} places` },
      { zh: '最多 100 个地点', en: 'at most 100 places' },
    );
  const place = placeRow(image, 'place', input.place);
  requireData(image, 'place', place);
  const partners = input.partners.map((partner, i) => placeRow(image, `partners[${i}]`, partner));
  if (partners.includes(place))
    throw new InputError('partners', input.place.code, {
      zh: '与 place 不同的地点',
      en: 'other places than `place`',
    });
  const surveyCoverage = surveyCoverageIn(image, place);
  const wanted = input.chain
    ? new Set(chainView(image, chainRow(image, input.chain)).members.map(({ segment }) => segment))
    : null;
  const gaps = missingInputs(image, place, requireDepth('depth', input.depth))
    .filter(({ segment }) => wanted === null || wanted.has(segment))
    .map((one) => ({
      ...gapOf(image, place, partners, one),
      surveyCoverage: surveyCoverage(one.segment),
    }));
  return {
    __typename: 'SupplyGapReport',
    total: gaps.length,
    gaps: gaps.sort(inOrder),
    basis: answerBasis(image, {
      used: {
        place: keyOfPlace(image, place),
        partners: partners.map((partner) => keyOfPlace(image, partner)),
        chain: input.chain,
        depth: input.depth,
      },
      coverage: coverageOf(image, place),
      estimated: isEstimated(image, place, gaps),
      methods: [
        ['coverage', 'share of the enterprises seated here of which a segment is known', 'liantu METHODS §1'],
        [
          'inputs',
          'FEEDS inputs, in which nobody is present, of a present segment or, beyond depth 1, of such an input',
          'liantu METHODS §3',
        ],
      ],
    }),
  };
};
