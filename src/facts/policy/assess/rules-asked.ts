import type { Value } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { Judged } from '../../../analysis/rule/judge/judged.js';
import { unknownName } from '../../../request/errors.js';
import type { PolicyRow } from '../document/policies-of-graph.js';
import type { RuleBook } from '../rule/rule-book.js';
import type { AssessPoliciesInput } from './assess-policies.input.js';

/** Rules asked for by code or by document; all where neither is named. Throws for codes that are not there. */
export const rulesAsked = (
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
export const mayConcern = (
  { file, facts }: Rule,
  { elsewhere }: Judged,
  known: ReadonlyMap<string, Value>,
): boolean => !elsewhere && (file.concerns !== undefined || [...facts].some((code) => known.has(code)));
