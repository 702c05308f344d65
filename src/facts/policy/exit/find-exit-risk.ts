import { toldValue } from '../../../analysis/rule/facts/told-value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { Text } from '../../../codes/language.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { none } from '../../../snapshot/tables/snapshot.js';
import { answerFrame } from '../answer/answer-frame.js';
import { type AnswerParts, answerParts } from '../answer/answer-parts.js';
import { answerRule } from '../answer/answer-rule.js';
import { parksAsked } from '../answer/parks-asked.js';
import { placeOfCode } from '../answer/place-of-code.js';
import { assessRule } from '../assess/assess-rule.js';
import { factsOfPark } from '../assess/gather-facts.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { ruleBookOf } from '../rule/rule-book.js';
import { exitGround } from './exit-ground.js';
import { exitOrder } from './exit-order.js';
import type { ExitRisk, ExitRiskPark } from './exit-risk.type.js';

/** Which year and day, and the parks of which region. */
export interface ExitQuestion {
  readonly year: number;
  readonly region?: string | null;
  readonly asOf?: string | null;
}

const reading: Text = {
  zh: '结论PASS表示该情形已具备；未知不等于没有风险',
  en: 'PASS means that the ground is met; UNKNOWN does not mean that there is no risk',
};

const riskOf = async (
  context: RequestContext,
  parts: AnswerParts,
  { rule, park }: { readonly rule: Rule; readonly park: string },
  { year, day }: { readonly year: number; readonly day: string },
): Promise<ExitRiskPark[]> => {
  const known = await factsOfPark(context, park, `${year}-12-31`);
  const facts = new Map([...known].map(([fact, { value }]) => [fact, value]));
  const { language } = context;
  const book = await ruleBookOf(context);
  const own = new Set(rule.file.conditions.map(({ code }) => code));
  return assessRule(rule, facts, await policiesOfGraph(context), day).map(({ judged }) => {
    const streaks = toldValue(judged.results.find(({ code }) => code === 'yearsSoFar')?.value ?? null);
    const years = (streaks ?? {}) as Record<string, number | null>;
    const grounds = judged.conditions.filter(({ code }) => own.has(code));
    return {
      parkCode: park,
      verdict: judged.verdict,
      grounds: grounds.map((ground) => exitGround(ground, { parts, rule, years, book, language })),
    };
  });
};

/** Finds the parks of a region by the grounds for exit up to a year. Throws InputError, UnknownName. */
export const findExitRisk = async (
  context: RequestContext,
  { year, region, asOf }: ExitQuestion,
): Promise<ExitRisk> => {
  const day = isoDayAsked('asOf', asOf);
  numberWithin('year', year, year, [1990, Number(day.slice(0, 4))]);
  const parts = await answerParts(context, 'exitRisk', placeOfCode(context, 'REGION', 'region', region));
  const ruleAt = await answerRule(context, parts, day);
  const { rowOf } = context.snapshot.places;
  const risks = (await parksAsked(context, parts)).map(async ({ code: park }) => {
    const rule = ruleAt(rowOf.get(`PARK:${park}`) ?? none);
    return rule ? riskOf(context, parts, { rule, park }, { year, day }) : [];
  });
  return {
    ...(await answerFrame(context, day, parts, [reading])),
    year,
    parks: (await Promise.all(risks)).flat().sort(exitOrder),
  };
};
