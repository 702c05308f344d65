import { finite } from './finite.js';
import { MethodError } from './method-error.js';

/** Throws unless `values` is not empty, has `length` items where one is asked for, and each is finite and ≥ `least`. */
export function finiteList(
  argument: string,
  values: ArrayLike<number>,
  rule: { readonly length?: number; readonly least?: number } = {},
): void {
  if (values.length === 0) {
    throw new MethodError('EMPTY', argument, 'an empty list', { zh: '至少一个值', en: 'at least one value' });
  }
  if (rule.length !== undefined && values.length !== rule.length) {
    throw new MethodError(
      'LENGTH',
      argument,
      { zh: `${values.length}个值`, en: `${values.length} values` },
      {
        zh: `${rule.length}个值`,
        en: `${rule.length} values`,
      },
    );
  }
  const least = rule.least ?? Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    // The message is built only where it is needed: lists are long.
    if (!(Number.isFinite(values[i]) && values[i]! >= least)) finite(`${argument}[${i}]`, values[i]!, least);
  }
}
