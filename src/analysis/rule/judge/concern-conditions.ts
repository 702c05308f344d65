import { same } from '../feel/compare.js';
import type { Scope } from '../feel/compile/compiler.js';
import { anyOf } from '../feel/logic.js';
import type { Value } from '../feel/value.js';
import type { RuleFile } from '../file/rule-schema.js';
import type { JudgedCondition } from './judged.js';
import { verdictOf } from './verdict.js';

const said: Readonly<Record<string, (words: string) => { zh: string; en: string }>> = {
  city: (words) => ({ zh: `在${words}`, en: `in ${words}` }),
  region: (words) => ({ zh: `在${words}`, en: `in ${words}` }),
  subjectKind: (words) => ({ zh: `主体类型为${words}`, en: `the subject is ${words}` }),
  parkKind: (words) => ({ zh: `园区类型为${words}`, en: `the park is ${words}` }),
};

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
      ...said[code]?.(words.join('、')),
    } as JudgedCondition;
  });
