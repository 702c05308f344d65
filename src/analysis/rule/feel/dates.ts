import { Duration } from './value.js';

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Moves a day by a duration; 31 January and one month is the last day of February. */
export const movedBy = (day: string, { months, days }: Duration): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(total / 12), ((total % 12) + 12) % 12];
  const moved = new Date(Date.UTC(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)) + days));
  return moved.toISOString().slice(0, 10);
};

const duration = /^(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/** Reads a duration of years, months and days: P1Y6M. Undefined for other text. */
export const durationOf = (text: string): Duration | undefined => {
  const found = duration.exec(text);
  if (!found) return undefined;
  const [years, months, days] = found.slice(2).map((part) => Number(part ?? 0));
  const sign = found[1] ? -1 : 1;
  return new Duration(sign * ((years ?? 0) * 12 + (months ?? 0)), sign * (days ?? 0));
};

/** Counts the years that are completed from a day to another. */
export const completedYears = (from: string, to: string): number => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
};
