import type { FitFacts } from '../../../analysis/chain-gap/fit.js';
import { dayOfNumber } from '../../../codes/day-number.js';
import { keptOnce } from '../../keep/kept-once.js';
import type { Measure } from '../../tables/measure-columns.js';
import type { Snapshot } from '../../tables/snapshot.js';
import { placeFit } from './place-fit.js';

/** Share of all enterprises with activity that come from a register or a survey with any of it; NaN where none works. */
const sampledShare = keptOnce('sampled-share', ({ activities }: Snapshot): number => {
  const [all, sampled] = [new Set<number>(), new Set<number>()];
  for (let i = 0; i < activities.size; i++) {
    all.add(activities.enterprise[i]!);
    if (activities.sampled[i] === 1) sampled.add(activities.enterprise[i]!);
  }
  return sampled.size / all.size;
});

/** Tells whether a document in force on a day, ISO, names a chain as a leading one of a place itself. */
const isLeading = ({ leading }: Snapshot, place: number, chain: number, today: string): boolean =>
  leading.some(
    (row) =>
      row.place === place &&
      row.chain === chain &&
      (row.since ?? '') <= today &&
      (row.until === null || row.until >= today.slice(0, row.until.length)),
  );

interface Asked {
  readonly place: number;
  readonly chain: number;
  readonly measure: Measure;
  /** As `dayNumber` writes it. */
  readonly today: number;
}

/** Finds the facts that speak for building a segment of a chain in a place. */
export const fitFacts = (
  snapshot: Snapshot,
  { place, chain, measure, today }: Asked,
  segment: number,
): FitFacts => {
  const { density, median } = placeFit(snapshot, measure, place);
  return {
    density: density[segment]!,
    medianDensity: median,
    sampledShare: sampledShare(snapshot),
    leading: isLeading(snapshot, place, chain, dayOfNumber(today) ?? ''),
  };
};
