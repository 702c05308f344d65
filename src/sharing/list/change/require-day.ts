import { isDay } from '../../../codes/is-day.js';
import { todayInChina } from '../../../codes/today.js';
import { InputError } from '../../../request/errors.js';

const maxYears = 10;

/** Checks a day from today (in China, at a time) to ten years on, as ISO. */
export const requireDay = (argument: string, given: string, now: string): string => {
  const today = todayInChina(Date.parse(now));
  const last = `${Number(today.slice(0, 4)) + maxYears}${today.slice(4)}`;
  if (isDay(given) && given >= today && given <= last) return given;
  throw new InputError(argument, given, {
    zh: `${today}到${last}之间的日期，如2026-01-31`,
    en: `a day from ${today} to ${last}, as 2026-01-31`,
  });
};
