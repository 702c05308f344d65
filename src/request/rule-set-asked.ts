import { newestRuleSet, type RuleSet, ruleSets } from '../analysis/chain-gap/rule-set.js';
import { InputError } from './errors.js';

/** Reads the rule set asked for; the newest by default. Throws InputError. */
export const ruleSetAsked = (given: string | null | undefined): RuleSet => {
  if (given === null || given === undefined) return newestRuleSet;
  const asked = ruleSets.find((ruleSet) => ruleSet === given);
  if (asked) return asked;
  throw new InputError('ruleSet', given, ruleSets.join(', '));
};
