import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { Language } from '../../../codes/language.js';
import type { PolicyRule } from './policy-rule.type.js';

/** Shows a rule in a language. */
export const ruleOf = ({ file }: Rule, language: Language): PolicyRule => ({
  policyCode: file.policy,
  code: file.rule,
  kind: file.kind,
  title: file.title[language],
  article: file.article,
  selective: file.selective ?? false,
  stacking: file.kind === 'CHECK' ? null : (file.stacking ?? 'NOT_STATED'),
});
