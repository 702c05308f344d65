import type { RequestContext } from '../../../request/request-context.js';
import type { Park } from '../../place/park.type.js';
import { assessRule } from '../assess/assess-rule.js';
import { parkFacts } from '../assess/park-facts.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { ruleBookOf } from '../rule/rule-book.js';

/** Says what the name of a park lacks by the rule PK24-8; null where it lacks nothing or the rule is not there. */
export const nameWarning = async (
  context: RequestContext,
  { code }: Park,
  day: string,
): Promise<string | null> => {
  const rule = (await ruleBookOf(context)).rules.get('PK24-8');
  if (!rule) return null;
  const facts = new Map([...(await parkFacts(context, code))].map(([fact, { value }]) => [fact, value]));
  const [assessed] = assessRule(rule, facts, await policiesOfGraph(context), day);
  const broken = assessed?.judged.conditions.find(({ verdict }) => verdict === 'WARNING');
  return broken?.[context.language] ?? null;
};
