import { activityColumns, noActivities } from './activity-columns.js';
import { activitiesByEnterprise } from './activity-order.js';
import type { KnownActivities } from './build-activities.js';
import { type EnterpriseColumns, enterpriseColumns, noEnterprises } from './enterprise-columns.js';
import { enterpriseOrder } from './enterprise-order.js';
import { none, type PlaceTable, type SegmentTable } from './image.js';
import type { ImageRows } from './image-rows.js';
import type { Pairs } from './pairs.js';
import { placeRowOf } from './place-row-of.js';

/** All that is known of some enterprises: each is named by its position. */
export interface KnownOfEnterprises {
  readonly enterprises: EnterpriseColumns;
  /** Positions in the order of rows. */
  readonly order: Int32Array;
  readonly activities: KnownActivities;
  /** From an enterprise to the place of a further site. */
  readonly sites: Pairs;
  /** From a customer to its supplier. */
  readonly supplies: Pairs;
}

export type EnterpriseRows = Pick<ImageRows, 'enterprises' | 'activities' | 'sites' | 'supplies'>;

const noPairs: Pairs = { from: new Int32Array(), to: new Int32Array() };

export const nothingKnown: KnownOfEnterprises = {
  enterprises: noEnterprises,
  order: new Int32Array(),
  activities: {
    columns: noActivities,
    ofEnterprise: { start: new Int32Array(1), items: new Int32Array() },
  },
  sites: noPairs,
  supplies: noPairs,
};

const later = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
};

/** The latest date of each enterprise and its activities. */
const datesOf = ({ enterprises, activities }: EnterpriseRows, owner: Int32Array): (string | null)[] => {
  const dates = enterprises.map(({ asOf }) => asOf);
  activities.forEach(({ asOf }, i) => {
    if (owner[i] !== none) dates[owner[i]!] = later(dates[owner[i]!]!, asOf);
  });
  return dates;
};

/**
 * Rows as the graph gives them as columns. `positionOf` is of all enterprises there are, of which those of
 * `rows.enterprises` stand at `first` and after; activities are theirs alone.
 */
export const knownOfRows = (
  rows: EnterpriseRows,
  places: PlaceTable,
  segments: SegmentTable,
  positionOf: (id: string) => number,
  first = 0,
): KnownOfEnterprises => {
  const size = rows.enterprises.length;
  const owner = Int32Array.from(rows.activities, ({ enterprise }) =>
    Math.max(none, positionOf(enterprise) - first),
  );
  const activities = activityColumns(rows.activities, segments, places);
  const enterprises = enterpriseColumns(rows.enterprises, datesOf(rows, owner), places);
  return {
    enterprises,
    order: enterpriseOrder(enterprises, places.regionCount),
    activities: { columns: activities, ofEnterprise: activitiesByEnterprise(owner, activities, size) },
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
