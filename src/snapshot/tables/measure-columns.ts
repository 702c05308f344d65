import type { Snapshot } from './snapshot.js';

/** Measures of activity: enterprises by their shares, yuan a year, persons. */
export const measures = ['ENTERPRISES', 'REVENUE', 'EMPLOYEES'] as const;
export type Measure = (typeof measures)[number];

export interface MeasureColumns {
  /** X by rollup row. */
  readonly activity: Float64Array;
  /** Present enterprises for which the measure is known, by rollup row. */
  readonly known: Int32Array;
  /** Σ X over all segments, each activity once, by place. */
  readonly total: Float64Array;
}

/** Picks the columns of a measure. The measure ENTERPRISES is known of every enterprise. */
export const measureColumns = ({ rollup, totals }: Snapshot, measure: Measure): MeasureColumns => {
  if (measure === 'ENTERPRISES')
    return { activity: rollup.shares, known: rollup.count, total: totals.shares };
  if (measure === 'REVENUE')
    return { activity: rollup.revenue, known: rollup.revenueKnown, total: totals.revenue };
  return { activity: rollup.employees, known: rollup.employeesKnown, total: totals.employees };
};
