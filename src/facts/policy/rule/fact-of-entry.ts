import type { FactEntry } from '../../../analysis/rule/facts/fact-entry.js';
import type { Language } from '../../../codes/language.js';
import type { FactWord, PolicyFact } from './policy-rule.type.js';

/** Names the words that a fact takes; a word without a name is its own. */
export const wordsOfEntry = ({ words, wordNames, wordNamesEn }: FactEntry): FactWord[] =>
  words.map((word, i) => ({
    word,
    name: wordNames[i] ?? word,
    nameEn: wordNamesEn[i] ?? wordNames[i] ?? word,
  }));

/** Shows a fact of the catalogue in a language. */
export const factOfEntry = (entry: FactEntry, language: Language): PolicyFact => ({
  ...entry,
  words: wordsOfEntry(entry),
  unit: entry.unit || null,
  meaning: language === 'zh' ? entry.name : entry.nameEn,
  default: null,
});
