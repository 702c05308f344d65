import { toldValue } from '../../../analysis/rule/facts/told-value.js';
import { notKnown } from '../../../analysis/rule/judge/default-value.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { AnswerParts } from '../answer/answer-parts.js';
import { answerRule } from '../answer/answer-rule.js';
import { assessRule } from '../assess/assess-rule.js';
import { seatFacts, seatOf } from '../assess/seat-facts.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';

/** Steps crossed, null where open; nothing where the rule does not concern the seat. */
export type StepsOf = (
  row: number,
  outputYuan: number,
  bestEarlierYuan: number | null,
) => Promise<readonly number[] | null>;

/** Makes the judging of size steps on a day (ISO) by the rule of each firm’s seat; no steps where none holds there. */
export const stepsByRule = async (
  context: RequestContext,
  parts: AnswerParts,
  day: string,
): Promise<StepsOf> => {
  const ruleAt = await answerRule(context, parts, day);
  const policies = await policiesOfGraph(context);
  return async (row, outputYuan, bestEarlierYuan) => {
    const place = seatOf(context.snapshot, row);
    const rule = ruleAt(place);
    if (!rule) return [];
    const facts = new Map([
      ...(await seatFacts(context, place)).map(([code, { value }]) => [code, value] as const),
      ['outputYuan', outputYuan] as const,
      ['bestEarlierOutputYuan', bestEarlierYuan ?? notKnown('bestEarlierOutputYuan')] as const,
    ]);
    const [assessed] = assessRule(rule, facts, policies, day);
    if (!assessed || assessed.judged.elsewhere) return [];
    const steps = assessed.judged.results.find(({ code }) => code === 'steps')?.value;
    return toldValue(steps ?? null) as readonly number[] | null;
  };
};
