import { isPresentIn } from './containment.js';
import type { Image } from './image.js';
import { segmentActivities } from './segment-activities.js';

/** Enterprises of known revenue at or above a limit that are present in a place with a segment. Linear in the segment. */
export const countAboveScale = (image: Image, place: number, segment: number, limitCny: number): number => {
  const { activities, enterprises } = image;
  let last = -1;
  let count = 0;
  // The activities of one enterprise stand together.
  for (const activity of segmentActivities(image, segment)) {
    const enterprise = activities.enterprise[activity]!;
    const large = enterprise !== last && enterprises.revenue[enterprise]! >= limitCny;
    if (!large || !isPresentIn(image, activity, place)) continue;
    last = enterprise;
    count++;
  }
  return count;
};
