import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Park } from '../../place/park.type.js';
import { assessRule } from '../assess/assess-rule.js';
import { parkFacts } from '../assess/park-facts.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';

/** Says what the name of a park lacks by a rule of names; null where it lacks nothing or no such rule holds there. */
export const nameWarning = async (
  context: RequestContext,
  rule: Rule | undefined,
  { code }: Park,
  day: string,
): Promise<string | null> => {
  if (!rule) return null;
  const facts = new Map([...(await parkFacts(context, code))].map(([fact, { value }]) => [fact, value]));
  const [assessed] = assessRule(rule, facts, await policiesOfGraph(context), day);
  const broken = assessed?.judged.conditions.find(({ verdict }) => verdict === 'WARNING');
  return broken?.[context.language] ?? null;
};
