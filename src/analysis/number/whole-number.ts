import { MethodError } from './method-error.js';

/** Returns `value` where it is a whole number in [least, most]; throws OUT_OF_RANGE. */
export function wholeNumber(argument: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new MethodError('OUT_OF_RANGE', argument, String(value), {
    zh: `${least}到${most}之间的整数`,
    en: `a whole number from ${least} to ${most}`,
  });
}
