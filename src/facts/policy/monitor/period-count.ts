import { type PeriodType, periodTypeOf } from '../../../codes/period-type-of.js';

/** Periods of each type in a year. */
export const periodsOfYear: Readonly<Record<PeriodType, number>> = { M: 12, Q: 4, Y: 1 };

/** Counts the periods of its type from the year 0 to a period, so that periods can be subtracted. */
export const countOfPeriod = (period: string): number => {
  const type = periodTypeOf(period);
  const within = type === 'Y' ? 1 : Number(period.slice(type === 'Q' ? 6 : 5));
  return Number(period.slice(0, 4)) * periodsOfYear[type] + within - 1;
};

/** Makes the period of a type that a count stands for: the inverse of `countOfPeriod`. */
export const periodOfCount = (count: number, type: PeriodType): string => {
  const year = String(Math.floor(count / periodsOfYear[type]));
  const within = (count % periodsOfYear[type]) + 1;
  if (type === 'Y') return year;
  return type === 'Q' ? `${year}-Q${within}` : `${year}-${String(within).padStart(2, '0')}`;
};

/** Finds the first or last period of a type within a period, or the one that contains it. */
export const periodWithin = (period: string, type: PeriodType, end: 'first' | 'last'): string => {
  const from = periodsOfYear[periodTypeOf(period)];
  const to = periodsOfYear[type];
  const count = countOfPeriod(period);
  const first = Math.floor((count * to) / from);
  const last = Math.ceil(((count + 1) * to) / from) - 1;
  return periodOfCount(end === 'first' ? first : last, type);
};
