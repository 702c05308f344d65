import type { ActivityColumns } from './activity-columns.js';
import { none } from './image.js';

/** Positions of the activities in the order of their rows, and where those of each enterprise start. */
export interface ActivityOrder {
  readonly start: Int32Array;
  readonly order: Int32Array;
}

const byEnterprise = (enterprise: Int32Array, enterprises: number): ActivityOrder => {
  const start = new Int32Array(enterprises + 1);
  for (let i = 0; i < enterprise.length; i++) if (enterprise[i] !== none) start[enterprise[i]! + 1]!++;
  for (let row = 0; row < enterprises; row++) start[row + 1]! += start[row]!;
  const order = new Int32Array(start[enterprises]!);
  const next = start.slice();
  for (let i = 0; i < enterprise.length; i++) if (enterprise[i] !== none) order[next[enterprise[i]!]!++] = i;
  return { start, order };
};

/** Insertion, since most enterprises have one to three. */
const sortFew = (order: Int32Array, from: number, to: number, isAfter: (a: number, b: number) => boolean) => {
  for (let i = from + 1; i < to; i++) {
    const one = order[i]!;
    let at = i;
    for (; at > from && isAfter(order[at - 1]!, one); at--) order[at] = order[at - 1]!;
    order[at] = one;
  }
};

/** Of those that name an enterprise and a segment: by enterprise row, then segment, then own place. */
export const activityOrder = (
  { segment, place }: ActivityColumns,
  enterpriseRow: Int32Array,
  enterprises: number,
): ActivityOrder => {
  const known = enterpriseRow.map((row, i) => (segment[i] === none ? none : row));
  const { start, order } = byEnterprise(known, enterprises);
  const isAfter = (a: number, b: number): boolean =>
    segment[a]! > segment[b]! || (segment[a] === segment[b] && place[a]! > place[b]!);
  for (let row = 0; row < enterprises; row++) sortFew(order, start[row]!, start[row + 1]!, isAfter);
  return { start, order };
};
