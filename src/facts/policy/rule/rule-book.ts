import { policyFacts, policyRules } from '../../../../cypher/queries.gen.js';
import type { FactEntry } from '../../../analysis/rule/facts/fact-entry.js';
import { compileRule, type Rule } from '../../../analysis/rule/file/compile-rule.js';
import { wordsByPolicy } from '../../../analysis/rule/file/named-words.js';
import { parseRule } from '../../../analysis/rule/file/parse-rule.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';

/** The facts that rules may ask for and the rules themselves, ready to be judged. */
export interface RuleBook {
  readonly catalogue: ReadonlyMap<string, FactEntry>;
  /** By code, in the order of codes. */
  readonly rules: ReadonlyMap<string, Rule>;
}

const read = async (_snapshot: Snapshot, { store }: RequestContext): Promise<RuleBook> => {
  const [facts, rows] = await Promise.all([store.run(policyFacts, {}), store.run(policyRules, {})]);
  const catalogue = new Map(facts.map((fact) => [fact.code, { ...fact, nameEn: fact.nameEn ?? '' }]));
  const files = rows.map(({ text }) => parseRule(text));
  const words = wordsByPolicy(files);
  const names = new Set(catalogue.keys());
  return {
    catalogue,
    rules: new Map(files.map((file) => [file.rule, compileRule(file, names, words(file.policy))])),
  };
};

const kept = keptOnce('rule-book', read);

/** Reads the rules and their facts once a snapshot. */
export const ruleBookOf = (context: RequestContext): Promise<RuleBook> => kept(context.snapshot, context);
