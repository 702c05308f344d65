import type { Pieces } from '../../pieces/pieces.js';
import { activitiesByEnterprise } from '../build/activity-order.js';
import type { KnownActivities } from '../build/activity-pieces.js';
import { enterpriseOrder } from '../build/enterprise-order.js';
import type { KnownOfEnterprises } from '../build/known-of-enterprises.js';
import { numbersTo } from '../tables/columns.js';
import { pairsOfLists, renumberedDatedPairs } from '../tables/dated-pairs.js';
import { pairsOf } from '../tables/pairs.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import type { Frame } from './frame.js';

const renumbered = (column: Int32Array, rowOf: Int32Array): Int32Array =>
  column.map((row) => (row === none ? none : rowOf[row]!));

/** Facts that a snapshot holds of its enterprises, each at the position of its row. */
const asItStands = function* ({ enterprises, activities, sites }: Snapshot): Pieces<KnownOfEnterprises> {
  const order = numbersTo(enterprises.size);
  yield;
  const ofEnterprise = { start: activities.start, items: numbersTo(activities.size) };
  yield;
  const supplies = yield* pairsOf(enterprises.suppliers);
  const known = { columns: activities, ofEnterprise };
  return { enterprises, order, activities: known, sites: yield* pairsOfLists(sites), supplies };
};

const movedActivities = function* (
  { activities, enterprises }: Snapshot,
  placeRow: Int32Array,
  segmentRow: Int32Array,
): Pieces<KnownActivities> {
  const segment = renumbered(activities.segment, segmentRow);
  const columns = { ...activities, segment, place: renumbered(activities.place, placeRow) };
  return {
    columns,
    ofEnterprise: yield* activitiesByEnterprise(activities.enterprise, columns, enterprises.size),
  };
};

/** Reads the facts of a snapshot’s enterprises, in the places and segments of a frame. */
export const knownOfSnapshot = function* (
  snapshot: Snapshot,
  { places, placeRow, segmentRow }: Pick<Frame, 'places' | 'placeRow' | 'segmentRow'>,
): Pieces<KnownOfEnterprises> {
  const facts = yield* asItStands(snapshot);
  if (!placeRow || !segmentRow) return facts;
  const { region, park } = facts.enterprises;
  const enterprises = {
    ...facts.enterprises,
    region: renumbered(region, placeRow),
    park: renumbered(park, placeRow),
  };
  return {
    ...facts,
    enterprises,
    order: yield* enterpriseOrder(enterprises, places.regionCount),
    activities: yield* movedActivities(snapshot, placeRow, segmentRow),
    sites: yield* renumberedDatedPairs(facts.sites, facts.order, placeRow),
  };
};
