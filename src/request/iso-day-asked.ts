import { isDay } from '../codes/is-day.js';
import { todayInChina } from '../codes/today.js';
import { InputError } from './errors.js';

/** Reads the day asked about, ISO; today in China by default. Throws InputError where there is no such day. */
export const isoDayAsked = (argument: string, given: string | null | undefined): string => {
  if (given === null || given === undefined) return todayInChina();
  if (isDay(given)) return given;
  throw new InputError(argument, given, {
    zh: '存在的日期，形如2026-11-29',
    en: 'a day that exists, such as 2026-11-29',
  });
};
