import { toldValue } from '../../../analysis/rule/facts/told-value.js';
import { notKnown } from '../../../analysis/rule/judge/default-value.js';
import type { RequestContext } from '../../../request/request-context.js';
import { assessRule } from '../assess/assess-rule.js';
import { seatFacts, seatOf } from '../assess/seat-facts.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { ruleBookOf } from '../rule/rule-book.js';

/** Steps crossed, null where open; nothing where the rule does not concern the seat. */
export type StepsOf = (
  row: number,
  outputYuan: number,
  bestEarlierYuan: number | null,
) => Promise<readonly number[] | null>;

/** Makes the judging of size steps by the rule LZ25-11S on a day (ISO); no steps where the graph holds no such rule. */
export const stepsByRule = async (context: RequestContext, day: string): Promise<StepsOf> => {
  const rule = (await ruleBookOf(context)).rules.get('LZ25-11S');
  const policies = await policiesOfGraph(context);
  return async (row, outputYuan, bestEarlierYuan) => {
    const seat = await seatFacts(context, seatOf(context.snapshot, row));
    const facts = new Map([
      ...seat.map(([code, { value }]) => [code, value] as const),
      ['outputYuan', outputYuan] as const,
      ['bestEarlierOutputYuan', bestEarlierYuan ?? notKnown('bestEarlierOutputYuan')] as const,
    ]);
    const [assessed] = rule ? assessRule(rule, facts, policies, day) : [];
    if (!assessed || assessed.judged.elsewhere) return [];
    const steps = assessed.judged.results.find(({ code }) => code === 'steps')?.value;
    return toldValue(steps ?? null) as readonly number[] | null;
  };
};
