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

/** All activity in the data, in each segment with its parts and in all of them, each activity once. */
export const dataTotals = (snapshot: Snapshot, measure: Measure) => {
  const { segments, activities } = snapshot;
  const sumOf = (rows: Iterable<number>): number => {
    let sum = 0;
    for (const row of rows) sum += measureOf(snapshot, measure, row);
    return sum;
  };
  const bySegment = Float64Array.from({ length: segments.size }, (_, segment) =>
    sumOf(segmentActivities(snapshot, segment)),
  );
  return { bySegment, all: sumOf(Array.from({ length: activities.size }, (_, i) => i)) };
};

export type DataTotals = ReturnType<typeof dataTotals>;

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
