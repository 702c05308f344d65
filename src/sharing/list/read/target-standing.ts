import type { StandingsOfListRow } from '../../../../cypher/queries.gen.js';
import { isDay } from '../../../codes/is-day.js';
import { InputError, unknownName } from '../../../request/errors.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { type Stage, stages } from './stage.js';
import type { TargetFilterInput, TargetOrder } from './target-filter.input.js';

/** How a target stands on its list. */
export type TargetStanding = StandingsOfListRow;

/** Sorts after every code and day. */
const last = '\uffff';

const orderKeys: Readonly<Record<TargetOrder, (standing: TargetStanding) => string>> = {
  ADDED: () => '',
  STAGE: ({ stage }) => String(stages.indexOf(stage as Stage)).padStart(2, '0'),
  FOLLOWER: ({ follower }) => follower ?? last,
  DUE: ({ dueOn }) => dueOn ?? last,
  SEGMENT: ({ segments: [first] }) => first ?? last,
};

/** Place of a target in an order: its key, then its number in the list. */
export interface PlaceInOrder {
  readonly key: string;
  readonly number: number;
}

export const placeInOrder = (standing: TargetStanding, order: TargetOrder): PlaceInOrder => ({
  key: orderKeys[order](standing),
  number: standing.number,
});

export const comparePlaces = (a: PlaceInOrder, b: PlaceInOrder): number =>
  a.key === b.key ? a.number - b.number : a.key < b.key ? -1 : 1;

/** Tells whether a target meets every condition of a filter. */
export const meetsFilter = (standing: TargetStanding, filter: TargetFilterInput): boolean => {
  const { stage, follower, dueOn, segments, pending } = standing;
  return (
    (filter.stages == null || filter.stages.includes(stage as Stage)) &&
    (filter.follower == null || filter.follower === follower) &&
    (filter.followed == null || filter.followed === (follower !== null)) &&
    (filter.dueFrom == null || (dueOn !== null && dueOn >= filter.dueFrom)) &&
    (filter.dueBy == null || (dueOn !== null && dueOn <= filter.dueBy)) &&
    (filter.segments == null || filter.segments.some((code) => segments.includes(code))) &&
    (filter.pending == null || filter.pending === pending)
  );
};

const requireDate = (argument: string, given: string | null | undefined): void => {
  if (given == null || isDay(given)) return;
  throw new InputError(argument, given, {
    zh: '存在的日期，如2026-01-31',
    en: 'a day that exists, as 2026-01-31',
  });
};

/** Throws InputError for a day that does not exist, UnknownName for a segment that does not. */
export const requireFilter = ({ segments: { rowOf } }: Snapshot, filter: TargetFilterInput): void => {
  requireDate('filter.dueFrom', filter.dueFrom);
  requireDate('filter.dueBy', filter.dueBy);
  filter.segments?.forEach((code, i) => {
    if (!rowOf.has(code))
      throw unknownName(`filter.segments[${i}]`, { zh: '环节', en: 'segment' }, code, 'segments');
  });
};
