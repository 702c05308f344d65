import { isUnknown } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { JudgedCondition } from '../../../analysis/rule/judge/judged.js';
import type { Language } from '../../../codes/language.js';
import { type AnswerParts, ofRole } from '../answer/answer-parts.js';
import type { MissingFact } from '../document/missing-fact.type.js';
import type { RuleBook } from '../rule/rule-book.js';
import type { ExitGround } from './exit-risk.type.js';
import { type GroundWords, triggerOf } from './exit-words.js';

const missingOf = ({ catalogue }: RuleBook, { test }: JudgedCondition, language: Language): MissingFact[] =>
  [...(isUnknown(test) ? test.facts : [])].sort().flatMap((code) => {
    const fact = catalogue.get(code);
    return fact ? [{ code, name: language === 'zh' ? fact.name : fact.nameEn, unit: fact.unit || null }] : [];
  });

/** What a ground is shown with: what documents say, the rule, years so far by clause, facts and language. */
export interface GroundSetting {
  readonly parts: AnswerParts;
  readonly rule: Rule;
  readonly years: Readonly<Record<string, number | null>>;
  readonly book: RuleBook;
  readonly language: Language;
}

/** A ground in the words of its document; in those of the rule where no row states it. */
const wordsOf = ({ parts, rule }: GroundSetting, { code, zh, en }: JudgedCondition): GroundWords => {
  const { policy } = rule.file;
  const row = ofRole(parts, 'GROUND').find((ground) => ground.policy === policy && ground.item === code);
  return { zh: row?.zh ?? zh, en: row?.en ?? en, years: row?.value ?? null };
};

/** Shows a judged ground: its years so far of those asked for, and what would bring it about. */
export const exitGround = (condition: JudgedCondition, setting: GroundSetting): ExitGround => {
  const words = wordsOf(setting, condition);
  const yearsSoFar = setting.years[condition.code] ?? null;
  return {
    clause: condition.code,
    verdict: condition.verdict,
    yearsSoFar,
    yearsNeeded: words.years,
    trigger: triggerOf(words, yearsSoFar)[setting.language],
    missingFacts: missingOf(setting.book, condition, setting.language),
  };
};
