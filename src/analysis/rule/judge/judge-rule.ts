import type { Scope } from '../feel/compile/compiler.js';
import { isUnknown, unknownOf, type Value } from '../feel/value.js';
import type { Rule } from '../file/compile-rule.js';
import { concernConditions } from './concern-conditions.js';
import { judgeAmounts, readingsDiffer, toldAmounts } from './judge-amounts.js';
import { judgeLedger } from './judge-ledger.js';
import { judgeResults } from './judge-results.js';
import type { Judged, JudgedCondition } from './judged.js';
import type { Question } from './question.js';
import { scopeOf } from './scope-of.js';
import { type Verdict, verdictOf, verdictOver } from './verdict.js';

const termCondition = ({ inTerm }: Question, article: string): JudgedCondition => ({
  code: 'term',
  article,
  test: inTerm,
  verdict: verdictOf(inTerm),
  zh: '在文件有效期内',
  en: 'within the term of the document',
});

const ownConditions = ({ file, expressions }: Rule, scope: Scope): JudgedCondition[] =>
  file.conditions.map(({ code, article = file.article, soft, zh, en }) => {
    const test = expressions.get(`conditions.${code}`)?.(scope) ?? null;
    return { code, article, test, verdict: verdictOf(test, soft), zh, en };
  });

/** Conditions that may still decide: once one warns, a soft one that is not known could only warn as well. */
const decidingOf = ({ file }: Rule, own: readonly JudgedCondition[]): readonly JudgedCondition[] => {
  if (!own.some(({ verdict }) => verdict === 'WARNING')) return own;
  const soft = new Set(file.conditions.flatMap((condition) => (condition.soft ? [condition.code] : [])));
  return own.filter(({ code, verdict }) => verdict !== 'UNKNOWN' || !soft.has(code));
};

const factsOf = (values: readonly Value[]): ReadonlySet<string> => unknownOf(...values).facts;

const noteWords = ({ file, expressions }: Rule, scope: Scope) =>
  (file.notes ?? []).filter(
    ({ when }, at) => when === undefined || expressions.get(`notes.${at}`)?.(scope) === true,
  );

/** Verdict of the conditions with an exemption beside them: what is exempt passes whatever they are. */
const exempted = (verdict: Verdict, exempt: Value): Verdict => {
  if (exempt === true) return 'PASS';
  return isUnknown(exempt) && verdict !== 'PASS' && verdict !== 'WARNING' ? 'UNKNOWN' : verdict;
};

/** Open values that decide: those of conditions that stand on it, of an exemption, of sums, of results. */
const openValues = (
  conditions: readonly JudgedCondition[],
  failing: boolean,
  exempt: Value,
  rest: readonly Value[],
): Value[] => (failing ? [exempt] : [...conditions.map(({ test }) => test), exempt, ...rest]);

/** Judges a rule on a day over facts, of which some are not known. */
export const judgeRule = (rule: Rule, question: Question): Judged => {
  const { file, expressions } = rule;
  const { lookUp: scope, defaulted } = scopeOf(rule, question);
  const concern = concernConditions(file, scope);
  const frame = [termCondition(question, file.article), ...concern];
  const own = ownConditions(rule, scope);
  const elsewhere = concern.some(({ verdict }) => verdict === 'FAIL');
  const exempt = expressions.get('exempt')?.(scope) ?? false;
  const decidingOwn = decidingOf(rule, own);
  const ownVerdict =
    own.length === 0
      ? 'PASS'
      : verdictOver(
          decidingOwn.map(({ verdict }) => verdict),
          file.mode ?? 'all',
        );
  const standing = verdictOver([...frame.map(({ verdict }) => verdict), exempted(ownVerdict, exempt)], 'all');
  const sums = judgeAmounts(rule, scope);
  const ledger = judgeLedger(rule, scope, question.day);
  const results = judgeResults(rule, scope, own, elsewhere);
  const choiceOpen =
    file.choice !== undefined && isUnknown(scope(file.choice.fact)) && readingsDiffer(sums.amounts);
  const choice = choiceOpen && file.choice ? [scope(file.choice.fact)] : [];
  const deciding = [...choice, ...sums.values, ledger.paid, ...results.deciding];
  const open = standing !== 'FAIL' && deciding.some(isUnknown);
  const verdict: Verdict = open ? 'UNKNOWN' : standing;
  const conditionsOpen = ownVerdict === 'FAIL' || (file.mode === 'any' && ownVerdict === 'PASS');
  const missing =
    verdict === 'UNKNOWN'
      ? factsOf([
          ...frame.map(({ test }) => test),
          ...openValues(decidingOwn, conditionsOpen, exempt, deciding),
        ])
      : new Set<string>();
  const onlyReadingOpen = choiceOpen && standing !== 'UNKNOWN' && !sums.values.some(isUnknown);
  return {
    verdict,
    conditions: [...frame, ...own],
    amounts: toldAmounts(sums.amounts, verdict, onlyReadingOpen),
    ledger: elsewhere ? null : ledger.ledger,
    results: results.told,
    missing,
    notes: [...(exempt === true && file.exempt ? [file.exempt] : []), ...noteWords(rule, scope)],
    defaulted,
    elsewhere,
  };
};
