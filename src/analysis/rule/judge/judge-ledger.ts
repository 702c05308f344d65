import type { Scope } from '../feel/compile/compiler.js';
import { isList, isUnknown, type Value } from '../feel/value.js';
import type { Rule } from '../file/compile-rule.js';
import type { JudgedLedger } from './judged.js';

/** What was paid of a rule’s total, and the value that it rests on. */
export interface LedgerFinding {
  readonly ledger: JudgedLedger | null;
  readonly paid: Value;
}

const total = (paid: Value): number | null => {
  if (isUnknown(paid)) return null;
  if (!isList(paid)) return typeof paid === 'number' ? paid : 0;
  if (paid.some(isUnknown)) return null;
  return paid.reduce((sum: number, each) => sum + (typeof each === 'number' ? each : 0), 0);
};

const openItem = (paid: Value): Value => (isList(paid) ? (paid.find(isUnknown) ?? null) : paid);

/** Works out a ledger: used up to the total, what is left, what is above; nothing is left when it lapses. */
export const judgeLedger = ({ file, expressions }: Rule, scope: Scope, day: string): LedgerFinding => {
  if (!file.ledger) return { ledger: null, paid: null };
  const paid = expressions.get('ledger.paid')?.(scope) ?? null;
  const ceiling = Number(scope(file.ledger.total));
  const sum = total(paid);
  if (sum === null) return { ledger: { used: null, left: null, over: null }, paid: openItem(paid) };
  const lapses = expressions.get('ledger.lapses')?.(scope) ?? null;
  const over = Math.max(0, sum - ceiling);
  const left = typeof lapses === 'string' && day >= lapses ? 0 : Math.max(0, ceiling - sum);
  return { ledger: { used: Math.min(sum, ceiling), left, over }, paid: null };
};
