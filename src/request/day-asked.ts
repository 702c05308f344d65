import { dayNumber } from '../codes/day-number.js';
import { isoDayAsked } from './iso-day-asked.js';

/** Reads the day that ages are counted back from, as `dayNumber` writes it; today in China by default. Throws InputError. */
export const dayAsked = (argument: string, given: string | null | undefined): number =>
  dayNumber(isoDayAsked(argument, given));
