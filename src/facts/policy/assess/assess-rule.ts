import type { Value } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import { judgeRule } from '../../../analysis/rule/judge/judge-rule.js';
import { entitles } from '../document/entitles.js';
import type { PolicyRow } from '../document/policies-of-graph.js';
import { policyStatus } from '../document/policy-status.js';
import type { AssessedRule } from './assessment-of.js';

/** Judges a rule on a day; a draft is judged as if it were in force. Nothing where its document is not there. */
export const assessRule = (
  rule: Rule,
  facts: ReadonlyMap<string, Value>,
  policies: readonly PolicyRow[],
  day: string,
): AssessedRule[] => {
  const policy = policies.find(({ code }) => code === rule.file.policy);
  if (!policy) return [];
  const status = policyStatus(policy, day);
  const inTerm = status === 'DRAFT' || entitles(status);
  const termFrom = policy.validFrom ?? policy.issuedOn;
  return [{ rule, status, judged: judgeRule(rule, { day, termFrom, inTerm, facts }) }];
};
