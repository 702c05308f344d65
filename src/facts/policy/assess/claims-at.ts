import type { Value } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { type RuleBook, ruleBookOf } from '../rule/rule-book.js';
import { assessRule } from './assess-rule.js';
import type { PolicyAssessment } from './assessment.type.js';
import { assessmentOf } from './assessment-of.js';
import { enterpriseFacts } from './enterprise-facts.js';
import { grantFacts, grantsPaid } from './grant-facts.js';
import { placed } from './graph-fact.js';
import { mayConcern } from './rules-asked.js';
import { seatFacts } from './seat-facts.js';

const moneyRules = ({ rules }: RuleBook): Rule[] =>
  [...rules.values()].filter(({ file }) => file.kind !== 'CHECK');

/**
 * Judges what an enterprise could claim were its seat in a place, by the row of the place: rules with money that do not
 * fail, each with the facts that would have to be known. `enterprise` is an own id; null for one that the graph does
 * not know.
 */
export const claimsAt = async (
  context: RequestContext,
  enterprise: string | null,
  place: number,
  asOf?: string | null,
): Promise<PolicyAssessment[]> => {
  const day = isoDayAsked('asOf', asOf);
  const book = await ruleBookOf(context);
  const policies = await policiesOfGraph(context);
  const rules = moneyRules(book);
  const own = enterprise === null ? [] : await enterpriseFacts(context, enterprise, day);
  const paid = enterprise === null ? [] : await grantsPaid(context, rules, day);
  const facts = new Map<string, Value>(
    [['subjectKind', placed('ENTERPRISE')] as const, ...own, ...(await seatFacts(context, place))].map(
      ([code, { value }]) => [code, value] as const,
    ),
  );
  const granted = (rule: Rule) =>
    grantFacts(rule, paid, enterprise ?? '').map(([code, { value }]) => [code, value] as const);
  const assessed = rules
    .flatMap((rule) => assessRule(rule, new Map([...facts, ...granted(rule)]), policies, day))
    .filter(({ rule, judged }) => judged.verdict !== 'FAIL' && mayConcern(rule, judged, facts));
  context.spend(assessed.length);
  return assessed.map((each) => assessmentOf(each, book, context.language));
};
