import { activitiesByEnterprise } from '../activity-order.js';
import type { KnownActivities } from '../build-activities.js';
import { numbersTo } from '../columns.js';
import { enterpriseOrder } from '../enterprise-order.js';
import { type Image, none } from '../image.js';
import type { KnownOfEnterprises } from '../known-of-enterprises.js';
import { pairsOf, renumberedPairs } from '../pairs.js';
import type { Frame } from './frame.js';

const renumbered = (column: Int32Array, rowOf: Int32Array): Int32Array =>
  column.map((row) => (row === none ? none : rowOf[row]!));

/** What an image knows of its enterprises, each at the position of its row. */
const asItStands = ({ enterprises, activities, sites }: Image): KnownOfEnterprises => ({
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
  { activities, enterprises }: Image,
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
export const knownOfImage = (
  image: Image,
  { places, placeRow, segmentRow }: Pick<Frame, 'places' | 'placeRow' | 'segmentRow'>,
): KnownOfEnterprises => {
  const known = asItStands(image);
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
    activities: movedActivities(image, placeRow, segmentRow),
    sites: renumberedPairs(known.sites, known.order, placeRow),
  };
};
