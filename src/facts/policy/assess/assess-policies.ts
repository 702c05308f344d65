import { toldValue } from '../../../analysis/rule/facts/told-value.js';
import type { Value } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import { judgeRule } from '../../../analysis/rule/judge/judge-rule.js';
import type { Judged } from '../../../analysis/rule/judge/judged.js';
import { InputError, unknownName } from '../../../request/errors.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { type PolicyRow, policiesOfGraph } from '../document/policies-of-graph.js';
import { policyStatus } from '../document/policy-status.js';
import { type RuleBook, ruleBookOf } from '../rule/rule-book.js';
import type { AssessPoliciesInput } from './assess-policies.input.js';
import type { PolicyAssessmentReport, UsedFact } from './assessment.type.js';
import { type AssessedRule, assessmentOf } from './assessment-of.js';
import { givenFacts, graphFacts } from './gather-facts.js';
import type { GraphFact } from './graph-fact.js';

const judgedInTerm = new Set(['DRAFT', 'RUNNING', 'IN_FORCE', 'IN_FORCE_NO_END_STATED']);

/** Rules asked for by code or by document; all where neither is named. Throws for codes that are not there. */
const rulesAsked = (
  { rules }: RuleBook,
  input: AssessPoliciesInput,
  policies: readonly PolicyRow[],
): Rule[] => {
  const { rules: codes, policies: documents } = input;
  codes?.forEach((code, at) => {
    if (!rules.has(code)) throw unknownName(`rules[${at}]`, { zh: '规则', en: 'rule' }, code, 'policies');
  });
  documents?.forEach((code, at) => {
    if (!policies.some((policy) => policy.code === code))
      throw unknownName(`policies[${at}]`, { zh: '政策文件', en: 'document' }, code, 'policies');
  });
  return [...rules.values()].filter(
    ({ file }) => (!codes && !documents) || codes?.includes(file.rule) || documents?.includes(file.policy),
  );
};

/**
 * Whether a rule can concern the subject: it is of its place and kind, and where it names neither, something is known of
 * what it asks for.
 */
const mayConcern = (
  { file, facts }: Rule,
  { elsewhere }: Judged,
  known: ReadonlyMap<string, Value>,
): boolean => !elsewhere && (file.concerns !== undefined || [...facts].some((code) => known.has(code)));

interface Known {
  readonly given: ReadonlyMap<string, Value>;
  readonly graph: ReadonlyMap<string, GraphFact>;
}

const valuesOf = ({ given, graph }: Known): Map<string, Value> =>
  new Map([...[...graph].map(([code, { value }]) => [code, value] as const), ...given]);

const fromDefault = (value: Value): Omit<UsedFact, 'code'> => ({
  value: toldValue(value),
  origin: 'DEFAULT',
  source: null,
  asOf: null,
  estimated: false,
});

/** Facts that the rules used, with whence each is known. */
const usedFacts = (assessed: readonly AssessedRule[], { given, graph }: Known): UsedFact[] => {
  const asked = new Set(assessed.flatMap(({ rule }) => [...rule.facts]));
  const defaults = new Map(assessed.flatMap(({ judged }) => [...judged.defaulted]));
  return [...asked].sort().flatMap((code): UsedFact[] => {
    const value = given.get(code);
    const known = graph.get(code);
    const standard = defaults.get(code);
    if (value !== undefined) return [{ code, ...fromDefault(value), origin: 'GIVEN' }];
    if (known) return [{ code, ...known, value: toldValue(known.value), origin: 'GRAPH' }];
    return standard === undefined ? [] : [{ code, ...fromDefault(standard) }];
  });
};

const requireOneSubject = ({ enterprise, park }: AssessPoliciesInput): void => {
  if (enterprise && park)
    throw new InputError('park', park, {
      zh: '企业与园区只能给一个',
      en: 'an enterprise or a park, not both',
    });
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
  const known = {
    given: givenFacts(book.catalogue, input.facts ?? {}),
    graph: await graphFacts(context, input, day),
  };
  const facts = valuesOf(known);
  const judge = (rule: Rule): AssessedRule[] => {
    const policy = policies.find(({ code }) => code === rule.file.policy);
    if (!policy) return [];
    const status = policyStatus(policy, day);
    const termFrom = policy.validFrom ?? policy.issuedOn;
    const judged: Judged = judgeRule(rule, { day, termFrom, inTerm: judgedInTerm.has(status), facts });
    return [{ rule, status, judged }];
  };
  const assessed = rulesAsked(book, input, policies)
    .flatMap(judge)
    .filter(({ rule, judged }) => input.rules?.includes(rule.file.rule) || mayConcern(rule, judged, facts))
    .filter(({ judged }) => !input.verdicts || input.verdicts.includes(judged.verdict));
  context.spend(assessed.length);
  return {
    __typename: 'PolicyAssessmentReport',
    asOf: day,
    assessments: assessed.map((each) => assessmentOf(each, book, context.language)),
    facts: usedFacts(assessed, known),
    basis: { asOf: day, graphRevision: context.snapshot.revision },
  };
};
