import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import type { ActivityColumns } from '../tables/activity-columns.js';
import { type Adjacency, positionPieces } from '../tables/adjacency.js';
import { none } from '../tables/snapshot.js';

/** Enterprises after which others may be let in. */
const rowsAtOnce = 50_000;

/** Insertion, since most enterprises have one to three. */
const sortFew = (order: Int32Array, from: number, to: number, isAfter: (a: number, b: number) => boolean) => {
  for (let i = from + 1; i < to; i++) {
    const moving = order[i]!;
    let at = i;
    for (; at > from && isAfter(order[at - 1]!, moving); at--) order[at] = order[at - 1]!;
    order[at] = moving;
  }
};

/**
 * Lists the positions of the activities of each enterprise, by segment and own place, without the activities whose
 * enterprise or segment is `none`.
 */
export const activitiesByEnterprise = function* (
  enterprise: Int32Array,
  { segment, place }: ActivityColumns,
  enterprises: number,
): Pieces<Adjacency> {
  // A list of its own, after the others, takes those that are none.
  const owner = new Int32Array(enterprise.length);
  yield* inStretches(owner.length, (from, to) => {
    for (let i = from; i < to; i++)
      owner[i] = enterprise[i] === none || segment[i] === none ? enterprises : enterprise[i]!;
  });
  const { start, items } = yield* positionPieces(enterprises + 1, owner);
  const isAfter = (a: number, b: number): boolean =>
    segment[a]! > segment[b]! || (segment[a] === segment[b] && place[a]! > place[b]!);
  for (let row = 0; row < enterprises; row++) {
    sortFew(items, start[row]!, start[row + 1]!, isAfter);
    if (row % rowsAtOnce === rowsAtOnce - 1) yield;
  }
  return { start: start.subarray(0, enterprises + 1), items: items.subarray(0, start[enterprises]) };
};
