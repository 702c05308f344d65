import type { Scope } from '../feel/compile/compiler.js';
import type { Value } from '../feel/value.js';
import type { Rule } from '../file/compile-rule.js';
import type { JudgedAmount } from './judged.js';

/** Sums of a rule, and values that they rest on. */
export interface Sums {
  readonly amounts: readonly JudgedAmount[];
  readonly values: readonly Value[];
}

const yuanOf = (sum: Value, cap: Value): Omit<JudgedAmount, 'reading'> => {
  const ceiling = typeof cap === 'number' ? cap : Number.POSITIVE_INFINITY;
  if (typeof sum !== 'number') return { yuan: null, capHit: null };
  return { yuan: Math.floor(Math.min(Math.max(sum, 0), ceiling)), capHit: sum > ceiling };
};

interface Row {
  readonly key: string;
  readonly reading: string | null;
  readonly hasSum: boolean;
  readonly cap: string | undefined;
}

const rowsOf = ({ file }: Rule, scope: Scope): Row[] => {
  if (file.amount)
    return [{ key: 'amount', reading: null, hasSum: file.amount.sum !== undefined, cap: file.amount.cap }];
  const chosen = file.choice ? scope(file.choice.fact) : null;
  return (file.readings ?? [])
    .filter(({ when }) => typeof chosen !== 'string' || when === undefined || when === chosen)
    .map(({ reading, cap }) => ({ key: `readings.${reading}`, reading, hasSum: true, cap }));
};

/** Works out the sums of a rule, one a reading. A ceiling without a rate is its own sum. */
export const judgeAmounts = (rule: Rule, scope: Scope): Sums => {
  const values: Value[] = [];
  const amounts = rowsOf(rule, scope).map(({ key, reading, hasSum, cap }) => {
    const ceiling = cap === undefined ? null : scope(cap);
    const sum = hasSum ? (rule.expressions.get(key)?.(scope) ?? null) : ceiling;
    values.push(sum);
    return { reading, ...yuanOf(sum, ceiling), ...(hasSum ? {} : { capHit: false }) };
  });
  return { amounts, values };
};

/** Sums as they are told beside a verdict: nothing where it fails, open where it is not known. */
export const toldAmounts = (
  amounts: readonly JudgedAmount[],
  verdict: 'PASS' | 'FAIL' | 'UNKNOWN' | 'WARNING',
  onlyReadingOpen: boolean,
): JudgedAmount[] =>
  amounts.map(({ reading, yuan, capHit }) => {
    if (verdict === 'FAIL') return { reading, yuan: 0, capHit: false };
    if (verdict === 'UNKNOWN' && !onlyReadingOpen) return { reading, yuan: null, capHit: null };
    return { reading, yuan, capHit };
  });

/** Whether the readings that a choice leaves open come to different sums. */
export const readingsDiffer = (amounts: readonly JudgedAmount[]): boolean =>
  new Set(amounts.map(({ yuan }) => yuan)).size > 1 || amounts.some(({ yuan }) => yuan === null);
