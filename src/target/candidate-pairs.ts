import { isPresentIn, isSeatedIn } from '../projection/containment.js';
import type { Image } from '../projection/image.js';
import { segmentActivities } from '../projection/segment-activities.js';

/** An enterprise and what it would be brought for. */
interface Pair {
  readonly enterprise: number;
  readonly segment: number;
  readonly share: number;
}

/** Enterprises outside the place that work in a segment and sit in one of the sources, with their share of it. */
export const candidatePairs = (
  image: Image,
  segment: number,
  place: number,
  sources: readonly number[],
): Pair[] => {
  const { enterprise, share } = image.activities;
  const rows = segmentActivities(image, segment);
  const pairs: Pair[] = [];
  for (let i = 0; i < rows.length; ) {
    const one = enterprise[rows[i]!]!;
    let [sum, here] = [0, isSeatedIn(image, one, place)];
    for (; i < rows.length && enterprise[rows[i]!] === one; i++) {
      sum += share[rows[i]!]!;
      here ||= isPresentIn(image, rows[i]!, place);
    }
    const asked = sources.length === 0 || sources.some((source) => isSeatedIn(image, one, source));
    if (!here && asked) pairs.push({ enterprise: one, segment, share: sum });
  }
  return pairs;
};
