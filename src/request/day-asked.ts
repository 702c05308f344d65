import { dayNumber } from '../codes/day-number.js';
import { todayInChina } from '../codes/today.js';
import { InputError } from './errors.js';

const exists = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;

/** Reads the day that ages are counted back from, as `dayNumber` writes it; today in China by default. Throws InputError. */
export const dayAsked = (argument: string, given: string | null | undefined): number => {
  if (given === null || given === undefined) return dayNumber(todayInChina());
  if (exists(given)) return dayNumber(given);
  throw new InputError(argument, given, {
    zh: '存在的日期，形如 2026-11-29',
    en: 'a day that exists, such as 2026-11-29',
  });
};
