import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import { judgeRule } from '../../../analysis/rule/judge/judge-rule.js';
import { InputError } from '../../../request/errors.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { enterpriseRow } from '../../enterprise/enterprise-row.js';
import { entitles } from '../document/entitles.js';
import { type PolicyRow, policiesOfGraph } from '../document/policies-of-graph.js';
import { policyBasis } from '../document/policy-basis.js';
import { policyStatus } from '../document/policy-status.js';
import { ruleBookOf } from '../rule/rule-book.js';
import type { AssessPoliciesInput } from './assess-policies.input.js';
import type { PolicyAssessmentReport } from './assessment.type.js';
import { type AssessedRule, assessmentOf } from './assessment-of.js';
import { givenFacts, graphFacts } from './gather-facts.js';
import { type GrantFacts, grantFacts } from './grant-facts.js';
import { mayConcern, rulesAsked } from './rules-asked.js';
import { type Known, usedFacts, valuesOf } from './used-facts.js';

const requireOneSubject = ({ enterprise, park }: AssessPoliciesInput): void => {
  if (enterprise && park)
    throw new InputError('park', park, {
      zh: '企业与园区只能给一个',
      en: 'an enterprise or a park, not both',
    });
};

const grantsFor = async (
  context: RequestContext,
  rules: readonly Rule[],
  given: string | null | undefined,
  day: string,
): Promise<GrantFacts> => {
  if (!given) return new Map();
  const row = await enterpriseRow(context, 'enterprise', given);
  return grantFacts(context, rules, context.snapshot.enterprises.ids[row] ?? '', day);
};

/** Adds what was paid under these rules to what the graph knows. */
const withGrants = ({ given, graph }: Known, paid: GrantFacts, rules: readonly Rule[]): Known => ({
  given,
  graph: new Map([...graph, ...rules.flatMap(({ file }) => [...(paid.get(file.rule) ?? [])])]),
});

/** Judges a rule on a day; a draft is judged as if it were in force. Nothing where its document is not there. */
const assess = (rule: Rule, known: Known, policies: readonly PolicyRow[], day: string): AssessedRule[] => {
  const policy = policies.find(({ code }) => code === rule.file.policy);
  if (!policy) return [];
  const status = policyStatus(policy, day);
  const inTerm = status === 'DRAFT' || entitles(status);
  const termFrom = policy.validFrom ?? policy.issuedOn;
  return [{ rule, status, judged: judgeRule(rule, { day, termFrom, inTerm, facts: valuesOf(known) }) }];
};

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
  const paid = await grantsFor(context, rules, input.enterprise, day);
  const assessed = rules
    .flatMap((rule) => assess(rule, withGrants(known, paid, [rule]), policies, day))
    .filter(({ rule, judged }) => input.rules?.includes(rule.file.rule) || mayConcern(rule, judged, facts))
    .filter(({ judged }) => !input.verdicts || input.verdicts.includes(judged.verdict));
  context.spend(assessed.length);
  const judgedRules = assessed.map(({ rule }) => rule);
  return {
    __typename: 'PolicyAssessmentReport',
    asOf: day,
    assessments: assessed.map((each) => assessmentOf(each, book, context.language)),
    facts: usedFacts(assessed, withGrants(known, paid, judgedRules)),
    basis: policyBasis(context.snapshot),
  };
};
