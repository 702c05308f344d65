import type { Language } from '../../../codes/language.js';
import type { PolicyRule } from '../rule/policy-rule.type.js';
import type { RuleBook } from '../rule/rule-book.js';
import { ruleOf } from '../rule/rule-of.js';
import { titleKey } from './title-key.js';

/** Finds the money rules whose file names a title. */
export const rulesNaming = ({ rules }: RuleBook, title: string, language: Language): PolicyRule[] =>
  [...rules.values()]
    .filter(({ file }) => file.kind !== 'CHECK' && titleKey(JSON.stringify(file)).includes(titleKey(title)))
    .map((rule) => ruleOf(rule, language));
