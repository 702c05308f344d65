import { toldValue } from '../../../analysis/rule/facts/told-value.js';
import { isUnknown } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { JudgedCondition } from '../../../analysis/rule/judge/judged.js';
import type { Language } from '../../../codes/language.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { answerFrame } from '../answer/answer-frame.js';
import { assessRule } from '../assess/assess-rule.js';
import { factsOfPark } from '../assess/gather-facts.js';
import type { MissingFact } from '../document/missing-fact.type.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { parksWithin } from '../register/parks-within.js';
import { type RuleBook, ruleBookOf } from '../rule/rule-book.js';
import { exitOrder } from './exit-order.js';
import type { ExitGround, ExitRisk, ExitRiskPark } from './exit-risk.type.js';
import { exitWords, triggerOf, yearsNeeded } from './exit-words.js';

/** Which year and day, and the parks of which region. */
export interface ExitQuestion {
  readonly year: number;
  readonly region?: string | null;
  readonly asOf?: string | null;
}

const missingOf = ({ catalogue }: RuleBook, { test }: JudgedCondition, language: Language): MissingFact[] =>
  [...(isUnknown(test) ? test.facts : [])].sort().flatMap((code) => {
    const fact = catalogue.get(code);
    return fact ? [{ code, name: language === 'zh' ? fact.name : fact.nameEn, unit: fact.unit || null }] : [];
  });

const groundOf = (
  condition: JudgedCondition,
  years: Readonly<Record<string, number | null>>,
  { book, language }: { readonly book: RuleBook; readonly language: Language },
): ExitGround => {
  const yearsSoFar = years[condition.code] ?? null;
  return {
    clause: condition.code,
    verdict: condition.verdict,
    yearsSoFar,
    yearsNeeded: yearsNeeded.get(condition.code) ?? null,
    trigger: triggerOf(condition.code, yearsSoFar)[language],
    missingFacts: missingOf(book, condition, language),
  };
};

const riskOf = async (
  context: RequestContext,
  rule: Rule,
  code: string,
  { year, day }: { readonly year: number; readonly day: string },
): Promise<ExitRiskPark[]> => {
  const known = await factsOfPark(context, code, `${year}-12-31`);
  const facts = new Map([...known].map(([fact, { value }]) => [fact, value]));
  const book = await ruleBookOf(context);
  return assessRule(rule, facts, await policiesOfGraph(context), day).map(({ judged }) => {
    const years = toldValue(judged.results.find((result) => result.code === 'yearsSoFar')?.value ?? null);
    const setting = { book, language: context.language };
    const grounds = judged.conditions
      .filter(({ code: clause }) => clause.startsWith('31'))
      .map((condition) => groundOf(condition, (years ?? {}) as Record<string, number | null>, setting));
    return { parkCode: code, verdict: judged.verdict, grounds };
  });
};

/** Finds the parks of a region by the grounds for exit up to a year. Throws InputError, UnknownName. */
export const findExitRisk = async (
  context: RequestContext,
  { year, region, asOf }: ExitQuestion,
): Promise<ExitRisk> => {
  const day = isoDayAsked('asOf', asOf);
  numberWithin('year', year, year, [1990, Number(day.slice(0, 4))]);
  const parks = await parksWithin(context, region, 'PK24');
  const rule = (await ruleBookOf(context)).rules.get('PK24-31');
  const risks = rule
    ? await Promise.all(parks.map(async ({ code }) => riskOf(context, rule, code, { year, day })))
    : [];
  return {
    ...(await answerFrame(context, day, exitWords)),
    year,
    parks: risks.flat().sort(exitOrder),
  };
};
