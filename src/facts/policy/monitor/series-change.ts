import { periodTypeOf } from '../../../codes/period-type-of.js';
import { countOfPeriod, periodOfCount, periodsOfYear } from './period-count.js';

/** Change of a value as a share: 0.05 is 5 % more; null where it cannot be told. */
export interface SeriesChange {
  readonly onYear: number | null;
  readonly onPeriod: number | null;
}

const changeOn = (value: number, before: number | null): number | null =>
  before === null || before <= 0 ? null : Number((value / before - 1).toPrecision(12));

/** Tells the change of a period on the same one a year before, and on the one before. A base of 0 or below tells none. */
export const seriesChange = (
  { period, value }: { readonly period: string; readonly value: number },
  valueAt: (period: string) => number | null,
): SeriesChange => {
  const type = periodTypeOf(period);
  const back = (periods: number) => valueAt(periodOfCount(countOfPeriod(period) - periods, type));
  return {
    onYear: changeOn(value, back(periodsOfYear[type])),
    onPeriod: changeOn(value, back(1)),
  };
};
