import { InputError } from './errors.js';

/** Gives a number or its default. Throws InputError where it is outside its bounds. */
export const numberWithin = (
  argument: string,
  given: number | null | undefined,
  standard: number,
  [least, most]: readonly [number, number],
): number => {
  const value = given ?? standard;
  if (Number.isFinite(value) && value >= least && value <= most) return value;
  throw new InputError(argument, String(value), {
    zh: `${least}到${most}之间的数`,
    en: `a number from ${least} to ${most}`,
  });
};
