import { type AnswerParts, ofRole } from '../answer/answer-parts.js';
import type { PolicyRow } from '../document/policies-of-graph.js';
import type { Deadline } from './deadline.js';
import { lastDay } from './last-day.js';

/** Last days of the terms of documents, as far as the texts state them. */
export const termDeadlines = (policies: readonly PolicyRow[], parts: AnswerParts): Deadline[] =>
  policies.flatMap(({ code, title, validTo }): Deadline[] => {
    if (validTo === null) return [];
    const stated = ofRole(parts, 'CITATION').find(({ policy, item }) => policy === code && item === 'term');
    return [
      {
        ...{ id: code, kind: 'TERM_ENDS', policy: code, article: stated?.article ?? null, entry: null },
        ...{ stated: validTo, day: lastDay(validTo) },
        words: { zh: `《${title}》有效期满`, en: `the term of ${code} ends` },
      },
    ];
  });
