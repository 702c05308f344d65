import type { FactEntry } from '../facts/fact-entry.js';
import { readFact } from '../facts/read-fact.js';
import { toldValue } from '../facts/told-value.js';
import type { RuleCase } from '../file/case-schema.js';
import type { Rule } from '../file/compile-rule.js';
import { judgeRule } from './judge-rule.js';
import type { Judged } from './judged.js';

/** Term of a document by its first and last day; null where the text states none. */
export interface Term {
  readonly from: string | null;
  readonly to: string | null;
}

export const isInTerm = ({ from, to }: Term, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

const factsOf = (given: RuleCase['facts'], catalogue: ReadonlyMap<string, FactEntry>) =>
  new Map(
    Object.entries(given).flatMap(([code, value]) => {
      const entry = catalogue.get(code);
      return entry ? [[code, readFact(entry, value)] as const] : [];
    }),
  );

const json = (value: unknown): string => JSON.stringify(value);

function* gaps(judged: Judged, expected: RuleCase): Generator<string> {
  const { verdict, yuan, missing = [], ledger, results = {} } = expected;
  const sums = judged.amounts.map((amount) => amount.yuan);
  const open = [...judged.missing].sort();
  const told = new Map(judged.results.map(({ code, value }) => [code, toldValue(value)]));
  if (judged.verdict !== verdict) yield `verdict ${judged.verdict}, not ${verdict}`;
  if (yuan === null && sums.some((sum) => sum !== null)) yield `yuan ${json(sums)}, not open`;
  if (yuan && json(sums) !== json(yuan)) yield `yuan ${json(sums)}, not ${json(yuan)}`;
  if (json(open) !== json([...missing].sort())) yield `missing ${json(open)}, not ${json(missing)}`;
  if (ledger && json(judged.ledger) !== json(ledger))
    yield `ledger ${json(judged.ledger)}, not ${json(ledger)}`;
  for (const [code, value] of Object.entries(results))
    if (json(told.get(code)) !== json(value)) yield `${code} ${json(told.get(code))}, not ${json(value)}`;
}

/** Says how a rule judges otherwise than a worked case expects; undefined where it judges so. */
export const caseGap = (
  rule: Rule,
  expected: RuleCase,
  term: Term,
  catalogue: ReadonlyMap<string, FactEntry>,
): string | undefined => {
  const { day, facts } = expected;
  const judged = judgeRule(rule, {
    day,
    termFrom: term.from,
    inTerm: isInTerm(term, day),
    facts: factsOf(facts, catalogue),
  });
  const found = [...gaps(judged, expected)];
  return found.length === 0 ? undefined : found.join('; ');
};
