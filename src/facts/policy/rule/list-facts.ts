import type { RequestContext } from '../../../request/request-context.js';
import { factOfEntry } from './fact-of-entry.js';
import type { PolicyFact } from './policy-rule.type.js';
import { type RuleBook, ruleBookOf } from './rule-book.js';

/** Default of a fact that all rules which ask for it share; null where there is none or they differ. */
const sharedDefault = ({ rules }: RuleBook, code: string): string | null => {
  const asking = [...rules.values()].filter(({ facts }) => facts.has(code));
  const defaults = new Set(asking.map(({ file }) => file.defaults?.[code]).map((value) => value?.toString()));
  const [only] = defaults;
  return defaults.size === 1 ? (only ?? null) : null;
};

/** Lists the facts that rules may ask for, by code. */
export const listFacts = async (context: RequestContext): Promise<PolicyFact[]> => {
  const book = await ruleBookOf(context);
  return [...book.catalogue.values()].map((entry) => ({
    ...factOfEntry(entry, context.language),
    default: sharedDefault(book, entry.code),
  }));
};
