import { type Image, none } from '../image.js';
import type { KnownOfEnterprises } from '../known-of-enterprises.js';
import { pairsOf, renumberedPairs } from '../pairs.js';
import type { Frame } from './frame.js';

const renumbered = (column: Int32Array, rowOf?: Int32Array): Int32Array =>
  rowOf ? column.map((row) => (row === none ? none : rowOf[row]!)) : column;

/** What an image knows of its enterprises, each at the position of its row, in the places and segments of a frame. */
export const knownOfImage = (
  { enterprises, activities, sites }: Image,
  { placeRow, segmentRow }: Frame,
): KnownOfEnterprises => {
  const siteList = pairsOf(sites);
  const itself = Int32Array.from(enterprises.ids, (_, row) => row);
  return {
    enterprises: {
      ...enterprises,
      region: renumbered(enterprises.region, placeRow),
      park: renumbered(enterprises.park, placeRow),
    },
    activities: {
      ...activities,
      segment: renumbered(activities.segment, segmentRow),
      place: renumbered(activities.place, placeRow),
    },
    sites: placeRow ? renumberedPairs(siteList, itself, placeRow) : siteList,
    supplies: pairsOf(enterprises.suppliers),
  };
};
