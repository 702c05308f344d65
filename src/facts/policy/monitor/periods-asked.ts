import { readPeriod } from '../../../codes/cell/read-period.js';
import type { PeriodType } from '../../../codes/period-type-of.js';
import { InputError } from '../../../request/errors.js';
import type { ParkMonitorInput } from './park-monitor.input.js';
import { countOfPeriod, periodOfCount, periodWithin } from './period-count.js';

const maxPeriods = 600;

const periodAsked = (argument: string, given: string | null | undefined): string | null => {
  if (given === null || given === undefined) return null;
  const { value } = readPeriod(given);
  if (value !== undefined) return value;
  throw new InputError(argument, given, {
    zh: '月2026-03、季2026-Q1或年2026',
    en: 'a month 2026-03, a quarter 2026-Q1 or a year 2026',
  });
};

/** First and last period asked for; null where not given. Throws InputError for what is no period. */
export interface PeriodBounds {
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads the bounds of the periods asked for. Throws InputError for what is no period. */
export const boundsAsked = ({ from, to }: ParkMonitorInput): PeriodBounds => ({
  from: periodAsked('input.from', from),
  to: periodAsked('input.to', to),
});

/** Lists the periods of a type from the first to the last: as asked, else as observed. Throws InputError for too many. */
export const periodsAsked = (
  { from, to }: PeriodBounds,
  observed: readonly string[],
  type: PeriodType,
): string[] => {
  if (observed.length === 0 && (from === null || to === null)) return [];
  const counts = (end: 'first' | 'last', asked: string | null): number[] =>
    (asked === null ? observed : [asked]).map((period) => countOfPeriod(periodWithin(period, type, end)));
  const start = Math.min(...counts('first', from));
  const length = Math.max(...counts('last', to)) - start + 1;
  if (length > maxPeriods || length < 1)
    throw new InputError('input.to', to ?? periodOfCount(start + length - 1, type), {
      zh: `不早于${periodOfCount(start, type)}，最多${maxPeriods}期`,
      en: `not before ${periodOfCount(start, type)}, and ${maxPeriods} periods at most`,
    });
  return Array.from({ length }, (_, i) => periodOfCount(start + i, type));
};
