import { isDay } from '../../../codes/is-day.js';
import { todayInChina } from '../../../codes/today.js';
import { InputError } from '../../../request/errors.js';

const first = '1990-01-01';

/** Checks a day from 1990 to today (in China), as ISO. Throws InputError. */
export const requirePastDay = (argument: string, given: string): string => {
  const today = todayInChina();
  if (isDay(given) && given >= first && given <= today) return given;
  throw new InputError(argument, given, {
    zh: `${first}到${today}之间的日期`,
    en: `a day from ${first} to ${today}`,
  });
};
