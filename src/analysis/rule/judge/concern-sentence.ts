import type { Text } from '../../../codes/language.js';

const sentences: Readonly<Record<string, (zh: string, en: string) => Text>> = {
  city: (zh, en) => ({ zh: `在${zh}`, en: `in ${en}` }),
  region: (zh, en) => ({ zh: `在${zh}`, en: `in ${en}` }),
  subjectKind: (zh, en) => ({ zh: `主体类型为${zh}`, en: `the subject is: ${en}` }),
  parkKind: (zh, en) => ({ zh: `园区类型为${zh}`, en: `the park is: ${en}` }),
};

/** Says whom a rule concerns, by one of city, region, kind of subject and of park, any of some words. */
export const concernSentence = (code: string, words: readonly Text[]): Text | undefined =>
  sentences[code]?.(words.map(({ zh }) => zh).join('、'), words.map(({ en }) => en).join(', '));
