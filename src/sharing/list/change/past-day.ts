import { todayInChina } from '../../../codes/today.js';
import { InputError } from '../../../request/errors.js';

const first = '1990-01-01';

/** Checks a day from 1990 to today (in China), as ISO. Throws InputError. */
export const requirePastDay = (argument: string, given: string): string => {
  const today = todayInChina();
  const exists =
    /^\d{4}-\d{2}-\d{2}$/.test(given) && new Date(`${given}T00:00Z`).toJSON()?.slice(0, 10) === given;
  if (exists && given >= first && given <= today) return given;
  throw new InputError(argument, given, {
    zh: `${first} 到 ${today} 之间的日期`,
    en: `a day from ${first} to ${today}`,
  });
};
