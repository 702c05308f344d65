import type { FactEntry } from '../../../../analysis/rule/facts/fact-entry.js';
import { type NamedElsewhere, wordsByPolicy } from '../../../../analysis/rule/file/named-words.js';
import { parseRule } from '../../../../analysis/rule/file/parse-rule.js';
import { RuleError } from '../../../../analysis/rule/file/rule-fault.js';
import type { RuleFile } from '../../../../analysis/rule/file/rule-schema.js';
import type { Term } from '../../../../analysis/rule/judge/case-gap.js';

/** Facts, documents and rules that rule files may refer to. */
export class RuleDirectory {
  readonly catalogue = new Map<string, FactEntry>();
  readonly terms = new Map<string, Term>();
  readonly #files = new Map<string, RuleFile>();

  addFact(entry: FactEntry): void {
    this.catalogue.set(entry.code, entry);
  }

  addPolicy(code: string, term: Term): void {
    this.terms.set(code, term);
  }

  /** Remembers a rule file, whose words count for the other rules of its document; one that cannot be read has none. */
  addRule(text: string): void {
    try {
      const file = parseRule(text);
      this.#files.set(file.rule, file);
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
    }
  }

  has(rule: string): boolean {
    return this.#files.has(rule);
  }

  /** Words that rules of a document other than this one name. */
  wordsBeside(rule: string, policy: string): NamedElsewhere {
    return wordsByPolicy([...this.#files.values()].filter((file) => file.rule !== rule))(policy);
  }
}
