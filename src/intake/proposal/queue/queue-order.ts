import type { SegmentStanding } from './gap-worth.js';

/** A proposal in a queue, by its row among the standing proposals. */
export interface Queued {
  readonly row: number;
  readonly segment: number;
  readonly score: number;
}

const bySegment = (queued: readonly Queued[]): Queued[][] => {
  const groups = new Map<number, Queued[]>();
  for (const each of queued) {
    const group = groups.get(each.segment);
    if (group) group.push(each);
    else groups.set(each.segment, [each]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => b.score - a.score || a.row - b.row));
};

/**
 * Orders proposals by what a look is worth: the score over one more than those confirmed in the segment, times the worth
 * of the gap it would touch. Whoever stands before in the queue counts as confirmed, so that the first looks settle many
 * segments. Source: method of this project.
 */
export function queueOrder(
  queued: readonly Queued[],
  standings: ReadonlyMap<number, SegmentStanding>,
  confirmed: ReadonlyMap<number, number>,
): Queued[] {
  const valued = bySegment(queued).flatMap((group) =>
    group.map((each, before) => {
      const known = (confirmed.get(each.segment) ?? 0) + before;
      return { each, value: (each.score / (1 + known)) * (standings.get(each.segment)?.worth ?? 0) };
    }),
  );
  return valued.sort((a, b) => b.value - a.value || a.each.row - b.each.row).map(({ each }) => each);
}
