import type { Pieces } from '../../../pieces/pieces.js';
import { type Measure, measureColumns } from '../../tables/measure-columns.js';
import type { Snapshot } from '../../tables/snapshot.js';
import { activeCells } from '../place-structure.js';
import { segmentActivities } from '../segment-activities.js';

const measureOf = ({ enterprises, activities }: Snapshot, measure: Measure, activity: number): number => {
  const share = activities.share[activity]!;
  if (measure === 'ENTERPRISES') return share;
  const { revenue, employees } = enterprises;
  const whole = (measure === 'REVENUE' ? revenue : employees)[activities.enterprise[activity]!]!;
  return Number.isNaN(whole) ? 0 : share * whole;
};

export interface DataTotals {
  readonly bySegment: Float64Array;
  readonly all: number;
}

/** Activities after which others may be let in. */
const rowsAtOnce = 50_000;

/** Sums all activity in the data, in each segment with its parts and in all of them, each activity once. */
export const dataTotals = function* (snapshot: Snapshot, measure: Measure): Pieces<DataTotals> {
  const { segments, activities } = snapshot;
  const bySegment = new Float64Array(segments.size);
  for (let segment = 0; segment < segments.size; segment++) {
    let sum = 0;
    for (const row of segmentActivities(snapshot, segment)) sum += measureOf(snapshot, measure, row);
    bySegment[segment] = sum;
    yield;
  }
  let all = 0;
  for (let row = 0; row < activities.size; row++) {
    all += measureOf(snapshot, measure, row);
    if (row % rowsAtOnce === rowsAtOnce - 1) yield;
  }
  return { bySegment, all };
};

/** Rounding must not decide whether a quotient of exactly 1 counts. */
const rounding = 1e-12;

/** Segments in which a place is specialised, measured against all activity in the data. */
export const heldAgainst = (
  snapshot: Snapshot,
  measure: Measure,
  place: number,
  totals: DataTotals,
): number[] => {
  const { activity, total } = measureColumns(snapshot, measure);
  const { segment } = snapshot.rollup;
  return activeCells(snapshot, place)
    .filter((cell) => {
      const value = activity[cell]!;
      const expected = total[place]! * totals.bySegment[segment[cell]!]!;
      return value > 0 && value * totals.all >= expected * (1 - rounding);
    })
    .map((cell) => segment[cell]!);
};
