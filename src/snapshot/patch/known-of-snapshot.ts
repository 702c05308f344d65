import { activitiesByEnterprise } from '../build/activity-order.js';
import type { KnownActivities } from '../build/build-activities.js';
import { enterpriseOrder } from '../build/enterprise-order.js';
import type { KnownOfEnterprises } from '../build/known-of-enterprises.js';
import { numbersTo } from '../tables/columns.js';
import { pairsOf, renumberedPairs } from '../tables/pairs.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import type { Frame } from './frame.js';

const renumbered = (column: Int32Array, rowOf: Int32Array): Int32Array =>
  column.map((row) => (row === none ? none : rowOf[row]!));

/** What a snapshot knows of its enterprises, each at the position of its row. */
const asItStands = ({ enterprises, activities, sites }: Snapshot): KnownOfEnterprises => ({
  enterprises,
  order: numbersTo(enterprises.size),
  activities: {
    columns: activities,
    ofEnterprise: { start: activities.start, items: numbersTo(activities.size) },
  },
  sites: pairsOf(sites),
  supplies: pairsOf(enterprises.suppliers),
});

const movedActivities = (
  { activities, enterprises }: Snapshot,
  placeRow: Int32Array,
  segmentRow: Int32Array,
): KnownActivities => {
  const segment = renumbered(activities.segment, segmentRow);
  const columns = { ...activities, segment, place: renumbered(activities.place, placeRow) };
  return {
    columns,
    ofEnterprise: activitiesByEnterprise(activities.enterprise, columns, enterprises.size),
  };
};

/** The same in the places and segments of a frame. */
export const knownOfSnapshot = (
  snapshot: Snapshot,
  { places, placeRow, segmentRow }: Pick<Frame, 'places' | 'placeRow' | 'segmentRow'>,
): KnownOfEnterprises => {
  const known = asItStands(snapshot);
  if (!placeRow || !segmentRow) return known;
  const { region, park } = known.enterprises;
  const enterprises = {
    ...known.enterprises,
    region: renumbered(region, placeRow),
    park: renumbered(park, placeRow),
  };
  return {
    ...known,
    enterprises,
    order: enterpriseOrder(enterprises, places.regionCount),
    activities: movedActivities(snapshot, placeRow, segmentRow),
    sites: renumberedPairs(known.sites, known.order, placeRow),
  };
};
