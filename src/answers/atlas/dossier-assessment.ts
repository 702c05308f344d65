import type { Value } from '../../analysis/rule/feel/value.js';
import type { Rule } from '../../analysis/rule/file/compile-rule.js';
import { notKnown } from '../../analysis/rule/judge/default-value.js';
import { assessRule } from '../../facts/policy/assess/assess-rule.js';
import type { PolicyAssessment } from '../../facts/policy/assess/assessment.type.js';
import { assessmentOf } from '../../facts/policy/assess/assessment-of.js';
import { seatFacts } from '../../facts/policy/assess/seat-facts.js';
import { policiesOfGraph } from '../../facts/policy/document/policies-of-graph.js';
import { ruleBookOf } from '../../facts/policy/rule/rule-book.js';
import type { RequestContext } from '../../request/request-context.js';

/** Facts of a rule about chain leaders that an entry of the register may state. */
const stated = ['leaderPost', 'leaderBody', 'mapDatedOn', 'systemDatedOn', 'policyDatedOn'] as const;

/**
 * Judges a rule about chain leaders for a chain of a park, by its row, and the attributes of its entry: the post held in
 * the management committee decides, also a concurrent one. Null where no rule holds there.
 */
export const dossierAssessment = async (
  context: RequestContext,
  rule: Rule | undefined,
  { park, chain, day }: { readonly park: number; readonly chain: string; readonly day: string },
  attribute: (code: string) => string | null,
): Promise<PolicyAssessment | null> => {
  const book = await ruleBookOf(context);
  const concurrent = attribute('leaderConcurrentPost');
  const facts = new Map<string, Value>([
    ...(await seatFacts(context, park)).map(([code, { value }]) => [code, value] as const),
    ['chain', chain],
    ...stated.map((code) => [code, attribute(code) ?? notKnown(code)] as const),
    ...(concurrent === null ? [] : [['leaderConcurrentPost', concurrent] as const]),
  ]);
  const [assessed] = rule ? assessRule(rule, facts, await policiesOfGraph(context), day) : [];
  return assessed && !assessed.judged.elsewhere ? assessmentOf(assessed, book, context.language) : null;
};
