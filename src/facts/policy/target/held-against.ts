/** How a value is held against a target: at least, more than, about (左右), between two ends. */
export type TargetOp = 'GE' | 'GT' | 'ABOUT' | 'BETWEEN';

/** A number that a document aims at. */
export interface TargetNumber {
  readonly op: TargetOp;
  /** The number, or the lower end of BETWEEN. */
  readonly target: number;
  readonly high: number | null;
  /** Year by whose end it is due; null where the text gives none or says each year. */
  readonly dueYear: number | null;
}

/** How far a value is from a target. */
export interface TargetStanding {
  readonly met: 'YES' | 'NO' | 'UNKNOWN' | null;
  readonly gap: number | null;
  readonly perYear: number | null;
  readonly overdue: boolean;
  readonly difference: number | null;
}

/** Without the tail that binary fractions leave. */
const rounded = (value: number): number => Number(value.toPrecision(12));

const isMet = ({ op, target, high }: TargetNumber, value: number): boolean => {
  if (op === 'GT') return value > target;
  return value >= target && (op === 'GE' || high === null || value <= high);
};

const metOf = (number: TargetNumber, value: number | null): TargetStanding['met'] => {
  if (number.op === 'ABOUT') return null;
  if (value === null) return 'UNKNOWN';
  return isMet(number, value) ? 'YES' : 'NO';
};

const perYearOf = (
  { dueYear }: TargetNumber,
  gap: number | null,
  valueYear: number | null,
  year: number,
): number | null => {
  if (gap === null || dueYear === null || valueYear === null) return null;
  return year > dueYear || valueYear >= dueYear ? null : rounded(gap / (dueYear - valueYear));
};

/**
 * Holds a value of `valueYear` against a target, in the year of the day asked about. gap = target − value, 0 where
 * met or above the upper end; perYear = gap / (due − valueYear); overdue once the due year is over and the aim not met;
 * difference = value − target.
 */
export const heldAgainst = (
  number: TargetNumber,
  value: number | null,
  valueYear: number | null,
  year: number,
): TargetStanding => {
  const gap = value === null ? null : rounded(Math.max(0, number.target - value));
  const met = metOf(number, value);
  return {
    met,
    gap,
    perYear: perYearOf(number, gap, valueYear, year),
    overdue: number.dueYear !== null && year > number.dueYear && met === 'NO',
    difference: value === null ? null : rounded(value - number.target),
  };
};
