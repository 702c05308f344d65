import { MethodError } from './method-error.js';

/** Returns `value` where it is a finite number ≥ `least`; throws NOT_FINITE, NEGATIVE (least = 0) or OUT_OF_RANGE. */
export function finite(argument: string, value: number, least = Number.NEGATIVE_INFINITY): number {
  if (!Number.isFinite(value)) {
    throw new MethodError('NOT_FINITE', argument, String(value), { zh: '有限的数', en: 'a finite number' });
  }
  if (value < least) {
    throw new MethodError(least === 0 ? 'NEGATIVE' : 'OUT_OF_RANGE', argument, String(value), {
      zh: `不小于${least}的数`,
      en: `a number ≥ ${least}`,
    });
  }
  return value;
}
