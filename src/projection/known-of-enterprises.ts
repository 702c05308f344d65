import { type ActivityColumns, activityColumns, joinedActivities } from './activity-columns.js';
import { type EnterpriseColumns, enterpriseColumns, joinedEnterprises } from './enterprise-columns.js';
import type { PlaceTable, SegmentTable } from './image.js';
import type { ImageRows } from './image-rows.js';
import { joinedPairs, type Pairs } from './pairs.js';
import { placeRowOf } from './place-row-of.js';

/** All that is known of some enterprises, in any order: each is named by its position. */
export interface KnownOfEnterprises {
  readonly enterprises: EnterpriseColumns;
  readonly activities: ActivityColumns;
  /** From an enterprise to the place of a further site. */
  readonly sites: Pairs;
  /** From a customer to its supplier. */
  readonly supplies: Pairs;
}

export type EnterpriseRows = Pick<ImageRows, 'enterprises' | 'activities' | 'sites' | 'supplies'>;

const later = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
};

/** The latest date of each enterprise and its activities; `first` is the position of the first of them. */
const datesOf = (
  { enterprises, activities }: EnterpriseRows,
  positions: Int32Array,
  first: number,
): (string | null)[] => {
  const dates = enterprises.map(({ asOf }) => asOf);
  activities.forEach(({ asOf }, i) => {
    const at = positions[i]! - first;
    if (at >= 0 && at < dates.length) dates[at] = later(dates[at]!, asOf);
  });
  return dates;
};

/** Rows as the graph gives them as columns. Those of `rows.enterprises` stand at `first` and after. */
export const knownOfRows = (
  rows: EnterpriseRows,
  places: PlaceTable,
  segments: SegmentTable,
  positionOf: (id: string) => number,
  first = 0,
): KnownOfEnterprises => {
  const activities = activityColumns(rows.activities, positionOf, segments, places);
  return {
    enterprises: enterpriseColumns(rows.enterprises, datesOf(rows, activities.enterprise, first), places),
    activities,
    sites: {
      from: Int32Array.from(rows.sites, ({ enterprise }) => positionOf(enterprise)),
      to: Int32Array.from(rows.sites, ({ region, park }) => placeRowOf(places, region, park)),
    },
    supplies: {
      from: Int32Array.from(rows.supplies, ({ customer }) => positionOf(customer)),
      to: Int32Array.from(rows.supplies, ({ supplier }) => positionOf(supplier)),
    },
  };
};

/** What is known of these, then of those. */
export const joinedKnown = (a: KnownOfEnterprises, b: KnownOfEnterprises): KnownOfEnterprises => ({
  enterprises: joinedEnterprises(a.enterprises, b.enterprises),
  activities: joinedActivities(a.activities, b.activities),
  sites: joinedPairs(a.sites, b.sites),
  supplies: joinedPairs(a.supplies, b.supplies),
});
