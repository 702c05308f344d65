import { type AnswerParts, ofRole } from '../answer/answer-parts.js';
import type { PolicyRow } from '../document/policies-of-graph.js';
import { attributeOf } from '../register/attribute-of.js';
import type { Deadline, DeadlineSpan } from './deadline.js';
import { yearsBetween } from './years-between.js';

/** Days by which articles ask for something each year (`each=08-31`), within the terms of their documents. */
export const statementDeadlines = (
  policies: readonly PolicyRow[],
  parts: AnswerParts,
  span: DeadlineSpan,
): Deadline[] =>
  ofRole(parts, 'DEADLINE').flatMap((row) => {
    const each = attributeOf(row, 'each');
    const policy = policies.find(({ code }) => code === row.policy);
    if (each === null || !policy) return [];
    return yearsBetween(span, policy).map((year): Deadline => {
      const day = `${year}-${each}`;
      return {
        ...{ id: `${row.code}|${year}`, kind: 'STATEMENT_DUE', policy: row.policy, article: row.article },
        ...{ stated: day, day, entry: null },
        words: { zh: row.zh ?? '', en: row.en ?? '' },
      };
    });
  });
