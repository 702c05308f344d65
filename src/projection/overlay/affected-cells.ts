import { listOf } from '../adjacency.js';
import { withAncestors } from '../build-places.js';
import type { Cells } from '../build-rollup.js';
import { segmentClosures } from '../closures.js';
import { type Image, none } from '../image.js';
import type { Changes } from './changes.js';

/** Every place where an enterprise may count: its seat, own places of its activities, its sites. */
const placesOf = ({ enterprises, activities, sites }: Image, enterprise: number): number[] => [
  enterprises.region[enterprise]!,
  enterprises.park[enterprise]!,
  ...activities.place.subarray(activities.start[enterprise], activities.start[enterprise + 1]),
  ...listOf(sites, enterprise),
];

const segmentsOf = ({ activities }: Image, enterprise: number): Int32Array =>
  activities.segment.subarray(activities.start[enterprise], activities.start[enterprise + 1]);

/** The places and segments whose sums may differ after the changes, with all that contain them; 1 for each. */
export const affectedCells = (image: Image, { place, settle, leave }: Changes): Cells => {
  const cells = { places: new Uint8Array(image.places.size), segments: new Uint8Array(image.segments.size) };
  const widened = segmentClosures(image.segments);
  for (const one of [place, ...leave.flatMap((row) => placesOf(image, row))]) {
    if (one !== none) for (const around of withAncestors(image.places, one)) cells.places[around] = 1;
  }
  const settling = settle.flatMap(({ activities }) => activities.map(({ segment }) => segment));
  for (const one of [...settling, ...leave.flatMap((row) => [...segmentsOf(image, row)])]) {
    for (const wider of widened[one]!) cells.segments[wider] = 1;
  }
  return cells;
};
