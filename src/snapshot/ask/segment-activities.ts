import { segmentClosures } from '../build/closures.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { keptOnce } from '../keep/kept-once.js';
import { maxBytes } from '../keep/max-bytes.js';
import { listOf } from '../tables/adjacency.js';
import type { ActivityTable, SegmentTable, Snapshot } from '../tables/snapshot.js';

/** Lists each segment with its parts, at any depth and itself among them, ascending. */
export const segmentParts = (segments: SegmentTable): readonly (readonly number[])[] => {
  const parts = Array.from({ length: segments.size }, (): number[] => []);
  segmentClosures(segments).forEach((wider, segment) => {
    for (const whole of wider) parts[whole]!.push(segment);
  });
  return parts;
};

/** Lists the activities in any of some segments, ascending: so the activities of an enterprise stand together. */
export const activitiesIn = ({ ofSegment }: ActivityTable, segments: readonly number[]): Int32Array => {
  if (segments.length === 1) return listOf(ofSegment, segments[0]!);
  const all = new Int32Array(segments.reduce((sum, member) => sum + listOf(ofSegment, member).length, 0));
  let at = 0;
  for (const member of segments) {
    const list = listOf(ofSegment, member);
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
};

const partsBySegment = keptOnce('segment-parts', segmentParts);

/** Lists a segment and every part of it, at any depth, ascending. */
export const withParts = (snapshot: Snapshot, segment: number): readonly number[] =>
  partsBySegment(snapshot.segments)[segment]!;

/** Lists the activities in a segment or in a part of it, ascending. */
export const segmentActivities = keptByKey(
  { name: 'segment-activities', maxBytes: maxBytes.segmentActivities },
  (snapshot: Snapshot, segment: number): Int32Array =>
    activitiesIn(snapshot.activities, withParts(snapshot, segment)),
);
