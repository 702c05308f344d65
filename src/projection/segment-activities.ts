import { listOf } from './adjacency.js';
import { segmentClosures } from './closures.js';
import type { ActivityTable, Image, SegmentTable } from './image.js';
import { memoByImage } from './memo-by-image.js';

/** Every segment with all that are a part of it, at any depth and itself among them, ascending. */
export const segmentParts = (segments: SegmentTable): readonly (readonly number[])[] => {
  const parts = Array.from({ length: segments.size }, (): number[] => []);
  segmentClosures(segments).forEach((wider, segment) => {
    for (const one of wider) parts[one]!.push(segment);
  });
  return parts;
};

/** Activities in any of some segments, ascending: so those of one enterprise stand together. */
export const activitiesIn = ({ ofSegment }: ActivityTable, segments: readonly number[]): Int32Array => {
  if (segments.length === 1) return listOf(ofSegment, segments[0]!);
  const all = new Int32Array(segments.reduce((sum, one) => sum + listOf(ofSegment, one).length, 0));
  let at = 0;
  for (const one of segments) {
    const list = listOf(ofSegment, one);
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
};

const partsBySegment = memoByImage(({ segments }) => segmentParts(segments));

/** A segment and every part of it, at any depth, ascending. */
export const withParts = (image: Image, segment: number): readonly number[] =>
  partsBySegment(image, 0)[segment]!;

/** Activities in a segment or in a part of it, ascending. */
export const segmentActivities = memoByImage(
  (image, segment): Int32Array => activitiesIn(image.activities, withParts(image, segment)),
);
