import { toldValue } from '../../../analysis/rule/facts/told-value.js';
import { isUnknown } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import { concernSentence } from '../../../analysis/rule/judge/concern-sentence.js';
import type { Judged, JudgedCondition } from '../../../analysis/rule/judge/judged.js';
import type { Language, Text } from '../../../codes/language.js';
import type { PolicyStatusName } from '../document/policy-status.js';
import { statusNote } from '../document/status-note.js';
import { factOfEntry, wordsOfEntry } from '../rule/fact-of-entry.js';
import type { PolicyFact } from '../rule/policy-rule.type.js';
import type { RuleBook } from '../rule/rule-book.js';
import { ruleOf } from '../rule/rule-of.js';
import type { PolicyAssessment, PolicyCondition } from './assessment.type.js';

/** A rule with its verdict and the status of its document. */
export interface AssessedRule {
  readonly rule: Rule;
  readonly status: PolicyStatusName;
  readonly judged: Judged;
}

const factsOf = ({ catalogue }: RuleBook, codes: Iterable<string>, language: Language): PolicyFact[] =>
  [...codes].sort().flatMap((code) => {
    const entry = catalogue.get(code);
    return entry ? [factOfEntry(entry, language)] : [];
  });

/** The sentence of a condition; words of a list go by their names there. */
const messageOf = (condition: JudgedCondition, { catalogue }: RuleBook): Text => {
  const entry = catalogue.get(condition.code);
  if (!entry || !condition.wanted) return condition;
  const named = new Map(
    wordsOfEntry(entry).map(({ word, name, nameEn }) => [word, { zh: name, en: nameEn }]),
  );
  const words = condition.wanted.map((word) => named.get(word) ?? { zh: word, en: word });
  return concernSentence(condition.code, words) ?? condition;
};

const conditionOf = (condition: JudgedCondition, book: RuleBook, language: Language): PolicyCondition => ({
  code: condition.code,
  verdict: condition.verdict,
  article: condition.article,
  message: messageOf(condition, book)[language],
  missingFacts: factsOf(book, isUnknown(condition.test) ? condition.test.facts : [], language),
});

/** Shows a judged rule in a language. */
export const assessmentOf = (
  { rule, status, judged }: AssessedRule,
  book: RuleBook,
  language: Language,
): PolicyAssessment => {
  const { kind } = rule.file;
  return {
    rule: ruleOf(rule, language),
    status,
    verdict: judged.verdict,
    amounts: judged.amounts.map((amount) => ({ ...amount, kind })),
    usedYuan: judged.ledger?.used ?? null,
    leftYuan: judged.ledger?.left ?? null,
    overYuan: judged.ledger?.over ?? null,
    conditions: judged.conditions.map((condition) => conditionOf(condition, book, language)),
    missingFacts: factsOf(book, judged.missing, language),
    results: judged.results.map(({ code, value }) => ({ code, value: toldValue(value) })),
    notes: [...statusNote(status), ...judged.notes].map((note) => note[language]),
  };
};
