import { listOf } from './adjacency.js';
import { segmentClosures } from './closures.js';
import type { ActivityTable, SegmentTable } from './image.js';

/** Every segment with all that are a part of it, itself among them. */
const segmentParts = (segments: SegmentTable): readonly (readonly number[])[] => {
  const parts = Array.from({ length: segments.size }, (): number[] => []);
  segmentClosures(segments).forEach((wider, segment) => {
    for (const one of wider) parts[one]!.push(segment);
  });
  return parts;
};

const joined = (lists: readonly Int32Array[]): Int32Array => {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
};

/** Activities of a segment and its parts, by row: those of one enterprise follow each other. */
export const activitiesBySegment = (segments: SegmentTable, { ofSegment }: ActivityTable) => {
  const parts = segmentParts(segments);
  return (segment: number): Int32Array => {
    const own = parts[segment]!;
    if (own.length === 1) return listOf(ofSegment, segment);
    return joined(own.map((part) => listOf(ofSegment, part)));
  };
};
