import type { FitFacts } from '../../../analysis/chain-gap/fit.js';
import { dayOfNumber } from '../../../codes/day-number.js';
import { keptOnce } from '../../keep/kept-once.js';
import type { Measure } from '../../tables/measure-columns.js';
import type { LeadingChain, Snapshot } from '../../tables/snapshot.js';
import { type PlaceFit, placeFit } from './place-fit.js';

/** Share of all enterprises with activity that come from a register or a survey with any of it; NaN where none works. */
const sampledShare = keptOnce('sampled-share', ({ activities, enterprises }: Snapshot): number => {
  const { start, sampled } = activities;
  let [all, known] = [0, 0];
  for (let row = 0; row < enterprises.size; row++) {
    if (start[row] === start[row + 1]) continue;
    all++;
    if (sampled.subarray(start[row], start[row + 1]).includes(1)) known++;
  }
  return known / all;
});

interface Asked {
  readonly place: number;
  readonly chain: number;
  readonly measure: Measure;
  /** As `dayNumber` writes it. */
  readonly today: number;
}

/** Tells whether a document is in force on a day, ISO. */
const isInForce = ({ since, until }: LeadingChain, today: string): boolean =>
  (since ?? '') <= today && (until === null || until >= today.slice(0, until.length));

/** Tells whether a document in force on a day names a chain as a leading one of a place itself. */
const isLeading = ({ leading }: Snapshot, { place, chain, today }: Asked): boolean =>
  leading.some(
    (row) => row.place === place && row.chain === chain && isInForce(row, dayOfNumber(today) ?? ''),
  );

/** Facts that speak for the segments of a chain in a place; those that all share are found once, when first asked for. */
class FitOfChain {
  #leading: boolean | undefined;
  #sampledShare: number | undefined;
  #place: PlaceFit | undefined;

  constructor(
    readonly snapshot: Snapshot,
    readonly asked: Asked,
  ) {}

  get leading(): boolean {
    this.#leading ??= isLeading(this.snapshot, this.asked);
    return this.#leading;
  }

  get sampledShare(): number {
    this.#sampledShare ??= sampledShare(this.snapshot);
    return this.#sampledShare;
  }

  get place(): PlaceFit {
    this.#place ??= placeFit(this.snapshot, this.asked.measure, this.asked.place);
    return this.#place;
  }
}

/** Facts that speak for a segment; densities are worked out when they are asked for. */
class FitOfSegment implements FitFacts {
  constructor(
    readonly chain: FitOfChain,
    readonly segment: number,
  ) {}

  get leading(): boolean {
    return this.chain.leading;
  }

  get sampledShare(): number {
    return this.chain.sampledShare;
  }

  get isRelated(): boolean | null {
    return this.chain.place.isRelated(this.segment);
  }

  get density(): number {
    return this.chain.place.densityOf(this.segment);
  }

  get medianDensity(): number {
    return this.chain.place.median;
  }
}

/** Finds the facts that speak for building each row of a chain in a place; `segment` holds the segments by row. */
export const fitFacts = (
  snapshot: Snapshot,
  asked: Asked,
  segment: ArrayLike<number>,
): ((row: number) => FitFacts) => {
  const chain = new FitOfChain(snapshot, asked);
  return (row) => new FitOfSegment(chain, segment[row]!);
};
