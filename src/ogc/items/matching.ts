import { setImmediate } from 'node:timers/promises';
import { isInBox, meetsBox } from '../../geo/polygon/meets-box.js';
import type { Collection, Selection } from '../collection/collection.js';
import type { Interval } from '../query/interval.js';
import type { ItemsQuery } from '../query/items-query.js';

/** Features looked at before other requests get their turn. */
const atOnce = 50_000;

/** Cuts a day to what the other states: 2025-03 stands for the whole month. */
const overlaps = (since: string, { to }: Interval): boolean =>
  to === undefined || since <= to.slice(0, since.length);

const isInside = ({ pointAt, featureAt }: Selection, box: NonNullable<ItemsQuery['box']>, index: number) => {
  if (pointAt) {
    const point = pointAt(index);
    return point !== undefined && isInBox(box, point[0], point[1]);
  }
  const { geometry } = featureAt(index);
  return geometry !== null && meetsBox(geometry, box);
};

const holdsAt = ({ featureAt }: Selection, since: string, interval: Interval, index: number): boolean => {
  const day = featureAt(index).properties[since];
  return typeof day !== 'string' || overlaps(day, interval);
};

/** Numbers of the features in the box that hold at the time; undefined means all. A feature without a day always holds. */
export const matching = async (
  selection: Selection,
  { since }: Collection,
  { box, interval }: ItemsQuery,
): Promise<readonly number[] | undefined> => {
  const timed = since !== undefined && interval !== undefined;
  if (box === undefined && !timed) return undefined;
  const indexes: number[] = [];
  for (let index = 0; index < selection.size; index++) {
    if (index % atOnce === atOnce - 1) await setImmediate();
    if (box && !isInside(selection, box, index)) continue;
    if (!timed || holdsAt(selection, since, interval, index)) indexes.push(index);
  }
  return indexes;
};
