import { percentileRank } from '../analysis/percentile-rank.js';
import { supplyDistance } from '../analysis/supply-distance.js';
import { distanceKm } from '../geo/distance.js';
import type { RequestContext } from '../place/request-context.js';
import { type Adjacency, adjacencyOf, listOf } from '../projection/adjacency.js';
import { isPresentIn, isSeatedIn, liesIn } from '../projection/containment.js';
import { type Image, none } from '../projection/image.js';
import { memoByImage } from '../projection/memo-by-image.js';
import { placePoint } from '../projection/nearest-supply.js';
import { outermost } from '../projection/outermost.js';
import { rollupCell } from '../projection/rollup-cell.js';
import type { CandidatePair } from './candidate-pairs.js';
import { type ChannelEnds, channelsOf, listChannels, prefectureOf, reaching } from './channels-between.js';
import { holdingsOfImage } from './holdings-of-image.js';
import { titlesOfImage, titleWorth } from './titles-of-image.js';

/** Kilometres at which nearness has fallen to 1/e. */
const distanceScaleKm = 1_000;
/** A location quotient from which an area is as strong as counts. */
const quotientCap = 3;

export interface CandidateFacts extends CandidatePair {
  readonly distanceKm: number | null;
  readonly area: number;
  readonly areaQuotient: number | null;
  /** Its known customers, and those of them in the place. */
  readonly customers: number;
  readonly localCustomers: readonly number[];
  /** 1 with a site or affiliate in the place, 0.5 in its province, else 0. */
  readonly footprint: number;
  readonly affiliates: readonly number[];
  readonly channels: readonly ChannelEnds[];
  /** In the order of `candidateParts`; NaN where not known. */
  readonly parts: readonly number[];
}

const customersOf = memoByImage((image): Adjacency => {
  const { size, suppliers } = image.enterprises;
  const [from, to]: [number[], number[]] = [[], []];
  for (let row = 0; row < size; row++) {
    for (const supplier of listOf(suppliers, row)) {
      from.push(supplier);
      to.push(row);
    }
  }
  return adjacencyOf(size, from, to);
});

const kept = new WeakMap<Adjacency, Adjacency>();

/** Whom each enterprise is owned by; worked out once of a list of holdings. */
const ownersOf = (holdings: Adjacency, size: number): Adjacency => {
  const known = kept.get(holdings);
  if (known) return known;
  const from: number[] = [];
  for (let row = 0; row < size; row++) for (const _ of listOf(holdings, row)) from.push(row);
  const owners = adjacencyOf(size, holdings.items, from);
  kept.set(holdings, owners);
  return owners;
};

const sizeRank = memoByImage(({ enterprises }) => {
  const known = enterprises.revenue.filter((revenue) => !Number.isNaN(revenue)).sort();
  return known.length === 0 ? null : percentileRank(known);
});

/** Whether an enterprise is in a place: by its seat, an activity or a further site. */
export const isHere = (image: Image, enterprise: number, place: number): boolean => {
  if (isSeatedIn(image, enterprise, place)) return true;
  const { start } = image.activities;
  for (let one = start[enterprise]!; one < start[enterprise + 1]!; one++) {
    if (isPresentIn(image, one, place)) return true;
  }
  return listOf(image.sites, enterprise).some((site) => liesIn(image.places, site, place));
};

const provinceOf = ({ places }: Image, place: number): number => {
  for (let row = place; row !== none; row = places.parent[row]!) {
    if (places.levels[row] === 'PROVINCE') return row;
  }
  return place;
};

const seatOf = ({ enterprises }: Image, enterprise: number): number =>
  enterprises.region[enterprise] !== none ? enterprises.region[enterprise]! : enterprises.park[enterprise]!;

const pointOf = (image: Image, enterprise: number) => {
  const { longitude, latitude, park, region } = image.enterprises;
  if (!Number.isNaN(longitude[enterprise]!))
    return { longitude: longitude[enterprise]!, latitude: latitude[enterprise]! };
  return placePoint(image, park[enterprise]!) ?? placePoint(image, region[enterprise]!);
};

/** LQ of an area in a segment, by enterprises, against all areas together; null where nothing is known of it. */
const quotientOf = (image: Image, area: number, segment: number): number | null => {
  if (area === none) return null;
  const { rollup, totals } = image;
  const root = outermost(image, area);
  const [cell, all] = [rollupCell(rollup, area, segment), rollupCell(rollup, root, segment)];
  if (all === none || totals.shares[area] === 0 || rollup.shares[all] === 0) return null;
  const own = cell === none ? 0 : rollup.shares[cell]!;
  return own / totals.shares[area]! / (rollup.shares[all]! / totals.shares[root]!);
};

const footprintOf = (
  image: Image,
  enterprise: number,
  affiliates: readonly number[],
  place: number,
): number => {
  const group = [enterprise, ...affiliates];
  if (group.some((one) => isHere(image, one, place))) return 1;
  return group.some((one) => isHere(image, one, provinceOf(image, place))) ? 0.5 : 0;
};

/** Size where it is known, raised by titles: 1 − (1 − size)(1 − title/2); NaN where there is neither. */
const capabilityOf = (size: number | null, title: number): number =>
  size === null && title === 0 ? Number.NaN : 1 - (1 - (size ?? 0)) * (1 - title / 2);

/** Works out what is known of one candidate for a place. */
export const candidateFactsFor = async (context: RequestContext, place: number) => {
  const { image } = context;
  const [channels, titles, holdings] = await Promise.all([
    listChannels(context),
    titlesOfImage(context),
    holdingsOfImage(context),
  ]);
  const own = channelsOf(image, channels, place);
  const owners = ownersOf(holdings, image.enterprises.size);
  const here = placePoint(image, place);
  const day = image.asOf ?? '';
  const reachedFrom = new Map<number, readonly ChannelEnds[]>();
  const channelsTo = (area: number) => {
    const known = reachedFrom.get(area) ?? reaching(image, own, area);
    reachedFrom.set(area, known);
    return known;
  };
  const titleOf = (enterprise: number) =>
    titleWorth(titles.get(image.enterprises.ids[enterprise]!) ?? [], day);
  const rank = sizeRank(image, 0);
  return (pair: CandidatePair): CandidateFacts => {
    const { enterprise, through, share, proximity } = pair;
    const area = prefectureOf(image, seatOf(image, enterprise));
    const point = pointOf(image, enterprise);
    const distance = here && point ? distanceKm(here, point) : null;
    const customers = listOf(customersOf(image, 0), enterprise);
    const localCustomers = [...customers].filter((one) => isHere(image, one, place));
    const affiliates = [...new Set([...listOf(holdings, enterprise), ...listOf(owners, enterprise)])];
    const footprint = footprintOf(image, enterprise, affiliates, place);
    const reached = channelsTo(area);
    const areaQuotient = quotientOf(image, area, through);
    const revenue = image.enterprises.revenue[enterprise]!;
    const size = rank === null || Number.isNaN(revenue) ? null : rank(revenue);
    const away = supplyDistance(distance, distanceScaleKm);
    return {
      ...pair,
      distanceKm: distance,
      area,
      areaQuotient,
      customers: customers.length,
      localCustomers,
      footprint,
      affiliates,
      channels: reached,
      parts: [
        capabilityOf(size, titleOf(enterprise)),
        Math.min(1, share) * proximity,
        customers.length === 0 ? Number.NaN : localCustomers.length / (localCustomers.length + 1),
        footprint,
        areaQuotient === null ? Number.NaN : Math.min(areaQuotient, quotientCap) / quotientCap,
        reached.length > 0 ? 1 : 0,
        away === null ? Number.NaN : 1 - away,
      ],
    };
  };
};
