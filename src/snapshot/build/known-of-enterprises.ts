import { dayNumber } from '../../codes/day-number.js';
import { inStretches } from '../../pieces/in-stretches.js';
import { atOnce, type Pieces } from '../../pieces/pieces.js';
import { noActivities } from '../tables/activity-columns.js';
import { type DatedPairs, noDatedPairs } from '../tables/dated-pairs.js';
import { type EnterpriseColumns, noEnterprises } from '../tables/enterprise-columns.js';
import type { SnapshotRows } from '../tables/graph-rows.js';
import type { Pairs } from '../tables/pairs.js';
import { none, type PlaceTable } from '../tables/snapshot.js';
import { bySameWords, WordTexts } from '../tables/texts/word-texts.js';
import { type ActivityFrame, ActivityGatherer, type ReadActivities } from './activity-gatherer.js';
import { activitiesByEnterprise } from './activity-order.js';
import type { KnownActivities } from './activity-pieces.js';
import { EnterpriseGatherer } from './enterprise-gatherer.js';
import { enterpriseOrder } from './enterprise-order.js';
import { placeRowOf } from './place-row-of.js';

/** Facts of some enterprises: each is named by its position. */
export interface KnownOfEnterprises {
  readonly enterprises: EnterpriseColumns;
  /** Positions in the order of rows. */
  readonly order: Int32Array;
  readonly activities: KnownActivities;
  /** From an enterprise to the place of a further site. */
  readonly sites: DatedPairs;
  /** From a customer to its supplier. */
  readonly supplies: Pairs;
}

export type EnterpriseRows = Pick<SnapshotRows, 'enterprises' | 'activities' | 'sites' | 'supplies'>;

const noPairs: Pairs = { from: new Int32Array(), to: new Int32Array() };

export const noEnterpriseFacts: KnownOfEnterprises = {
  enterprises: noEnterprises,
  order: new Int32Array(),
  activities: {
    columns: noActivities,
    ofEnterprise: { start: new Int32Array(1), items: new Int32Array() },
  },
  sites: noDatedPairs,
  supplies: noPairs,
};

const isLater = (date: string | null, than: string | null): boolean =>
  date !== null && (than === null || than < date);

/** Finds the latest date of each enterprise and its activities. */
const datesOf = function* (own: WordTexts, { owner, dates }: ReadActivities): Pieces<WordTexts> {
  const [a, b] = yield* bySameWords(own, dates);
  const [words, latest] = [a.words, a.numbers.slice()];
  yield* inStretches(owner.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = owner[i]!;
      if (row !== none && isLater(words[b.numbers[i]!]!, words[latest[row]!]!)) latest[row] = b.numbers[i]!;
    }
  });
  return new WordTexts(words, latest);
};

/** Facts of enterprises as read. Ends of pairs are positions of all enterprises there are. */
export interface ReadEnterprises {
  /** Enterprises with their own dates. */
  readonly enterprises: EnterpriseColumns;
  /** Activities of the enterprises alone, by the positions of the enterprises among themselves. */
  readonly activities: ReadActivities;
  readonly sites: DatedPairs;
  readonly supplies: Pairs;
}

/** Puts facts as read into the order of rows. */
export const knownOf = function* (
  { enterprises, activities, sites, supplies }: ReadEnterprises,
  places: PlaceTable,
): Pieces<KnownOfEnterprises> {
  const { owner, columns } = activities;
  const dates = yield* datesOf(enterprises.dates, activities);
  const order = yield* enterpriseOrder(enterprises, places.regionCount);
  const ofEnterprise = yield* activitiesByEnterprise(owner, columns, enterprises.ids.length);
  return {
    enterprises: { ...enterprises, dates },
    ...{ order, activities: { columns, ofEnterprise }, sites, supplies },
  };
};

const enterprisesOfRows = (rows: SnapshotRows['enterprises'], places: PlaceTable): EnterpriseColumns => {
  const gatherer = new EnterpriseGatherer(places);
  for (const row of rows) gatherer.take(row, row.anchorUntil);
  return atOnce(gatherer.columns());
};

const activitiesOfRows = (
  rows: SnapshotRows['activities'],
  frame: ActivityFrame,
  positionOf: (id: string) => number,
): ReadActivities => {
  const gatherer = new ActivityGatherer(frame);
  for (const row of rows) gatherer.take(positionOf(row.enterprise), gatherer.segmentRow(row.segment), row);
  return atOnce(gatherer.read());
};

export const sitePairs = (
  rows: SnapshotRows['sites'],
  places: PlaceTable,
  positionOf: (id: string) => number,
): DatedPairs => ({
  from: Int32Array.from(rows, ({ enterprise }) => positionOf(enterprise)),
  to: Int32Array.from(rows, ({ region, park }) => placeRowOf(places, region, park)),
  dates: Int32Array.from(rows, ({ asOf }) => dayNumber(asOf)),
});

/**
 * Turns rows of the graph into columns. `positionOf` numbers all enterprises there are; those of `rows.enterprises`
 * stand at `first` and after, and activities are theirs alone.
 */
export const knownOfRows = (
  { enterprises, activities, sites, supplies }: EnterpriseRows,
  frame: ActivityFrame,
  positionOf: (id: string) => number,
  first = 0,
): Pieces<KnownOfEnterprises> => {
  const ownPosition = (id: string): number => Math.max(none, positionOf(id) - first);
  const read = {
    enterprises: enterprisesOfRows(enterprises, frame.places),
    activities: activitiesOfRows(activities, frame, ownPosition),
    sites: sitePairs(sites, frame.places, positionOf),
    supplies: {
      from: Int32Array.from(supplies, ({ customer }) => positionOf(customer)),
      to: Int32Array.from(supplies, ({ supplier }) => positionOf(supplier)),
    },
  };
  return knownOf(read, frame.places);
};
