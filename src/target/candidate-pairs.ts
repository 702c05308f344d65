import { proximityNeighbours } from '../analysis/proximity-neighbours.js';
import { InputError } from '../place/input-error.js';
import { isPresentIn, isSeatedIn } from '../projection/containment.js';
import type { Image } from '../projection/image.js';
import type { Measure } from '../projection/measure-columns.js';
import { productSpace } from '../projection/product-space.js';
import { segmentActivities } from '../projection/segment-activities.js';

/** An enterprise for a gap, and through what it could fill it. */
export interface CandidatePair {
  readonly enterprise: number;
  /** The gap. */
  readonly segment: number;
  /** The segment it works in: the gap itself, or one near to it. */
  readonly through: number;
  /** Of `through` to the gap; 1 for the gap itself. */
  readonly proximity: number;
  /** Share of the enterprise in `through`. */
  readonly share: number;
}

export interface PairSearch {
  readonly place: number;
  /** Where seats may be; anywhere where empty. */
  readonly sources: readonly number[];
  readonly measure: Measure;
  /** The least proximity of a segment that stands for a gap; null for the gap alone. */
  readonly minProximity: number | null;
}

/** A longer list would take seconds to weigh up. */
const mostPairs = 300_000;

interface Found {
  readonly outside: readonly { readonly enterprise: number; readonly share: number }[];
  /** Those present in the place. */
  readonly inside: ReadonlySet<number>;
}

/** Enterprises that work in a segment and sit in one of the sources, with their share of it. */
const worksIn = (image: Image, segment: number, { place, sources }: PairSearch): Found => {
  const { enterprise, share } = image.activities;
  const rows = segmentActivities(image, segment);
  const outside: { enterprise: number; share: number }[] = [];
  const inside = new Set<number>();
  for (let i = 0; i < rows.length; ) {
    const one = enterprise[rows[i]!]!;
    let [sum, here] = [0, isSeatedIn(image, one, place)];
    for (; i < rows.length && enterprise[rows[i]!] === one; i++) {
      sum += share[rows[i]!]!;
      here ||= isPresentIn(image, rows[i]!, place);
    }
    if (here) inside.add(one);
    else if (sources.length === 0 || sources.some((source) => isSeatedIn(image, one, source)))
      outside.push({ enterprise: one, share: sum });
  }
  return { outside, inside };
};

const nearTo = (image: Image, segment: number, { measure, minProximity }: PairSearch) =>
  minProximity === null
    ? []
    : proximityNeighbours(productSpace(image, measure).presence, segment, minProximity);

/** Those who work in the gap, and those who work in what is near to it, each through what fits it best. */
const pairsOf = (image: Image, segment: number, search: PairSearch): CandidatePair[] => {
  const own = worksIn(image, segment, search);
  const pairs = new Map<number, CandidatePair>();
  for (const one of own.outside)
    pairs.set(one.enterprise, { ...one, segment, through: segment, proximity: 1 });
  for (const near of nearTo(image, segment, search)) {
    for (const one of worksIn(image, near.segment, search).outside) {
      const known = pairs.get(one.enterprise);
      const fits = known === undefined || known.share * known.proximity < one.share * near.proximity;
      if (own.inside.has(one.enterprise) || known?.through === segment || !fits) continue;
      pairs.set(one.enterprise, { ...one, segment, through: near.segment, proximity: near.proximity });
    }
  }
  return [...pairs.values()];
};

/** Everybody outside the place who could fill one of its gaps. Throws InputError where there are too many. */
export const candidatePairs = (
  image: Image,
  segments: readonly number[],
  search: PairSearch,
): CandidatePair[] => {
  const pairs: CandidatePair[] = [];
  for (const segment of segments) {
    for (const pair of pairsOf(image, segment, search)) pairs.push(pair);
    if (pairs.length > mostPairs && search.minProximity !== null)
      throw new InputError('minProximity', String(search.minProximity), {
        zh: `使候选不超过 ${mostPairs} 个的值；请提高它，或指定来源地、环节`,
        en: `a value that lets at most ${mostPairs} candidates through; raise it, or name sources or segments`,
      });
  }
  return pairs;
};
