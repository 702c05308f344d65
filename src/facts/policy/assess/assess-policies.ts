import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import { InputError } from '../../../request/errors.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { enterpriseRow } from '../../enterprise/enterprise-row.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { policyBasis } from '../document/policy-basis.js';
import { ruleBookOf } from '../rule/rule-book.js';
import type { AssessPoliciesInput } from './assess-policies.input.js';
import { assessRule } from './assess-rule.js';
import type { PolicyAssessmentReport } from './assessment.type.js';
import { assessmentOf } from './assessment-of.js';
import { givenFacts, graphFacts } from './gather-facts.js';
import { grantFacts, grantsPaid } from './grant-facts.js';
import type { GraphFact } from './graph-fact.js';
import { mayConcern, rulesAsked } from './rules-asked.js';
import { type Known, usedFacts, valuesOf } from './used-facts.js';

const requireOneSubject = ({ enterprise, park }: AssessPoliciesInput): void => {
  if (enterprise && park)
    throw new InputError('park', park, {
      zh: '企业与园区只能给一个',
      en: 'an enterprise or a park, not both',
    });
};

/** Reads what was paid to the enterprise asked about, by the rule. */
const grantsFor = async (
  context: RequestContext,
  rules: readonly Rule[],
  given: string | null | undefined,
  day: string,
): Promise<(rule: Rule) => [string, GraphFact][]> => {
  if (!given) return () => [];
  const row = await enterpriseRow(context, 'enterprise', given);
  const id = context.snapshot.enterprises.ids.at(row);
  const paid = await grantsPaid(context, rules, day);
  return (rule) => grantFacts(rule, paid, id);
};

const withMore = ({ given, graph }: Known, more: readonly (readonly [string, GraphFact])[]): Known => ({
  given,
  graph: new Map([...graph, ...more]),
});

/**
 * Judges rules for a subject on a day by what was given, then by what the graph knows. Throws InputError and UnknownName
 * for what cannot be asked.
 */
export const assessPolicies = async (
  context: RequestContext,
  input: AssessPoliciesInput,
): Promise<PolicyAssessmentReport> => {
  requireOneSubject(input);
  const day = isoDayAsked('asOf', input.asOf);
  const book = await ruleBookOf(context);
  const policies = await policiesOfGraph(context);
  const given = givenFacts(book.catalogue, input.facts ?? {});
  const known = { given, graph: await graphFacts(context, input, day) };
  const facts = valuesOf(known);
  const rules = rulesAsked(book, input, policies);
  const paidUnder = await grantsFor(context, rules, input.enterprise, day);
  const assessed = rules
    .flatMap((rule) => assessRule(rule, valuesOf(withMore(known, paidUnder(rule))), policies, day))
    .filter(({ rule, judged }) => input.rules?.includes(rule.file.rule) || mayConcern(rule, judged, facts))
    .filter(({ judged }) => !input.verdicts || input.verdicts.includes(judged.verdict));
  context.spend(assessed.length);
  return {
    __typename: 'PolicyAssessmentReport',
    asOf: day,
    assessments: assessed.map((each) => assessmentOf(each, book, context.language)),
    facts: usedFacts(
      assessed,
      withMore(
        known,
        assessed.flatMap(({ rule }) => paidUnder(rule)),
      ),
    ),
    basis: policyBasis(context.snapshot),
  };
};
