import { listOf } from './adjacency.js';
import { type Image, none } from './image.js';
import { memoByImage } from './memo-by-image.js';

const partsBySegment = memoByImage((image) => {
  const parts = Array.from({ length: image.segments.size }, (): number[] => []);
  for (let segment = 0; segment < parts.length; segment++) {
    const path = new Set<number>();
    for (let row = segment; row !== none && !path.has(row); row = image.segments.parent[row]!) path.add(row);
    for (const wider of path) parts[wider]!.push(segment);
  }
  return parts;
});

/** A segment and every part of it, at any depth, ascending. */
export const withParts = (image: Image, segment: number): readonly number[] =>
  partsBySegment(image, 0)[segment]!;

/** Activities in a segment or in a part of it, ascending: so those of one enterprise stand together. */
export const segmentActivities = memoByImage((image, segment): Int32Array => {
  const parts = withParts(image, segment);
  if (parts.length === 1) return listOf(image.activities.ofSegment, segment);
  return Int32Array.from(parts.flatMap((part) => [...listOf(image.activities.ofSegment, part)])).sort();
});
