import { withParts } from '../../../snapshot/ask/segment-activities.js';
import { listOf } from '../../../snapshot/tables/adjacency.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';

/** Tells of an enterprise whether it works in a segment, or a part of it, that consumes a segment or a part of that. */
export const consumersOf = (snapshot: Snapshot, segment: number): ((enterprise: number) => boolean) => {
  const { segments, activities } = snapshot;
  const consumers = withParts(snapshot, segment).flatMap((part) => [...listOf(segments.feeds, part)]);
  const consuming = new Set(consumers.flatMap((consumer) => withParts(snapshot, consumer)));
  return (enterprise) => {
    for (let i = activities.start[enterprise]!; i < activities.start[enterprise + 1]!; i++)
      if (consuming.has(activities.segment[i]!)) return true;
    return false;
  };
};
