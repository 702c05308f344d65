import { same } from '../feel/compare.js';
import type { Scope } from '../feel/compile/compiler.js';
import { anyOf } from '../feel/logic.js';
import type { Value } from '../feel/value.js';
import type { RuleFile } from '../file/rule-schema.js';
import { concernSentence } from './concern-sentence.js';
import type { JudgedCondition } from './judged.js';
import { verdictOf } from './verdict.js';

/** Judges whom a rule concerns: city, region, kind of subject and of park. */
export const concernConditions = ({ concerns = {}, article }: RuleFile, scope: Scope): JudgedCondition[] =>
  Object.entries(concerns).map(([code, wanted]) => {
    const words = [wanted].flat();
    const value: Value = scope(code);
    const test = anyOf(words.map((word) => same(value, word)));
    return {
      code,
      article,
      test,
      verdict: verdictOf(test),
      wanted: words,
      ...concernSentence(
        code,
        words.map((word) => ({ zh: word, en: word })),
      ),
    } as JudgedCondition;
  });
