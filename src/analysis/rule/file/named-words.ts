import type { Call } from '../feel/functions.js';
import { isUnknown, Unknown, type Value } from '../feel/value.js';
import type { RuleFile } from './rule-schema.js';

type Words = NonNullable<RuleFile['words']>;

/** Words that other rules of the document name for a fact. */
export type NamedElsewhere = (fact: string) => ReadonlySet<string>;

const folded = (word: string, ending: string | undefined): string => {
  const plain = word.replace(/[“”"（(）)\s]/g, '');
  return ending && plain.endsWith(ending) ? plain.slice(0, -ending.length) : plain;
};

/**
 * Makes the function that tells whether the text names a word. Where a list ends with 等, a word that the text does not
 * name is not known, unless another rule of the document names it.
 */
export const namedFunction = ({ fact, of, open, optionalEnding }: Words, elsewhere: NamedElsewhere): Call => {
  const own = new Set(of.map((word) => folded(word, optionalEnding)));
  return (word: Value = null, code: Value = fact) => {
    if (isUnknown(word)) return word;
    if (typeof word !== 'string') return false;
    const asked = folded(word, optionalEnding);
    if (own.has(asked)) return true;
    const others = new Set([...elsewhere(fact)].map((other) => folded(other, optionalEnding)));
    return open && !others.has(asked) ? new Unknown(new Set([String(code)])) : false;
  };
};

/** Words of each document by the fact that they are words of. */
export const wordsByPolicy = (files: readonly RuleFile[]): ((policy: string) => NamedElsewhere) => {
  const words = new Map<string, Set<string>>();
  for (const { policy, words: own } of files) {
    const key = `${policy} ${own?.fact}`;
    if (own) words.set(key, new Set([...(words.get(key) ?? []), ...own.of]));
  }
  return (policy) => (fact) => words.get(`${policy} ${fact}`) ?? new Set();
};
