import { movedBy } from './dates.js';
import { Duration, isUnknown, unknownOf, type Value } from './value.js';

/** Digits to which products and quotients of decimal numbers are rounded, so that 0.1 + 0.2 is 0.3. */
const digits = 12;

const decimal = (value: number): number => Number(value.toPrecision(digits + 3));

const operations: Readonly<Record<string, (a: number, b: number) => number | null>> = {
  '+': (a, b) => decimal(a + b),
  '-': (a, b) => decimal(a - b),
  '*': (a, b) => decimal(a * b),
  '/': (a, b) => (b === 0 ? null : decimal(a / b)),
};

const negative = ({ months, days }: Duration): Duration => new Duration(-months, -days);

/** Works out a sum, a difference, a product, a quotient, or a day moved by a duration; null where it has no value. */
export const calculated = (operator: string, a: Value, b: Value): Value => {
  if (isUnknown(a) || isUnknown(b)) return unknownOf(a, b);
  if (typeof a === 'string' && b instanceof Duration) return movedBy(a, operator === '-' ? negative(b) : b);
  if (typeof a === 'number' && typeof b === 'number') return operations[operator]?.(a, b) ?? null;
  return null;
};
