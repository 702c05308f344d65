import type { Scope } from '../feel/compile/compiler.js';
import { type Context, isUnknown, type Value } from '../feel/value.js';
import type { Rule } from '../file/compile-rule.js';
import type { JudgedCondition } from './judged.js';

/** Results as they are told, and values of those that decide. */
export interface ResultFindings {
  readonly told: readonly { readonly code: string; readonly value: Value }[];
  readonly deciding: readonly Value[];
}

const gapsOf = ({ expressions }: Rule, scope: Scope, conditions: readonly JudgedCondition[]): Context =>
  Object.fromEntries(
    conditions.flatMap(({ code, verdict }): [string, Value][] => {
      if (verdict !== 'FAIL' && verdict !== 'WARNING') return [];
      const gap = expressions.get(`gaps.${code}`)?.(scope) ?? null;
      return [[code, typeof gap === 'number' && gap > 0 ? gap : null]];
    }),
  );

/** Works out the results of a check; where it does not concern the subject they are null, or as the file says. */
export const judgeResults = (
  rule: Rule,
  scope: Scope,
  conditions: readonly JudgedCondition[],
  elsewhere: boolean,
): ResultFindings => {
  const { results = {}, shownResults = {}, elsewhere: other = {}, open = {}, gaps } = rule.file;
  const told = (code: string, value: Value) => ({ code, value });
  if (elsewhere) {
    const codes = [...Object.keys(results), ...Object.keys(shownResults), ...(gaps ? ['gaps'] : [])];
    return { told: codes.map((code) => told(code, other[code] ?? null)), deciding: [] };
  }
  const decided = Object.keys(results).map((code) =>
    told(code, rule.expressions.get(`results.${code}`)?.(scope) ?? null),
  );
  const shown = Object.keys(shownResults).map((code) =>
    told(code, rule.expressions.get(`shown.${code}`)?.(scope) ?? null),
  );
  const closed = ({ code, value }: { code: string; value: Value }) =>
    told(code, isUnknown(value) ? (open[code] ?? null) : value);
  const short = gaps ? [told('gaps', gapsOf(rule, scope, conditions))] : [];
  return {
    told: [...decided, ...shown].map(closed).concat(short),
    deciding: decided.map(({ value }) => value),
  };
};
