import { finite } from './finite.js';
import { MethodError } from './method-error.js';

/** Returns `value` where it is a finite number > 0; throws NOT_FINITE or OUT_OF_RANGE. */
export function positive(argument: string, value: number): number {
  if (finite(argument, value) > 0) return value;
  throw new MethodError('OUT_OF_RANGE', argument, String(value), {
    zh: '大于0的数',
    en: 'a number greater than 0',
  });
}
