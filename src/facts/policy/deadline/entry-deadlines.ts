import { isDay } from '../../../codes/is-day.js';
import { type AnswerPart, type AnswerParts, ofRole } from '../answer/answer-parts.js';
import { attributeOf, valuesOf } from '../register/attribute-of.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import type { Deadline } from './deadline.js';
import { lastDay } from './last-day.js';
import { yearsLater } from './years-later.js';

const isStated = (text: string): boolean => /^\d{4}(-\d{2})?$/.test(text) || isDay(text);

/** Whether an entry counts: the attribute `where` has one of the values `is`, and `unless` is not stated. */
const counts = (row: AnswerPart, entry: RegisterEntry): boolean => {
  const [where, unless] = [attributeOf(row, 'where'), attributeOf(row, 'unless')];
  if (unless !== null && attributeOf(entry, unless) !== null) return false;
  return where === null || valuesOf(row, 'is').includes(attributeOf(entry, where) ?? '');
};

const deadlineOf = (row: AnswerPart, entry: RegisterEntry): Deadline[] => {
  const from = attributeOf(entry, attributeOf(row, 'from') ?? '');
  if (from === null || !isStated(from) || !counts(row, entry)) return [];
  const stated = yearsLater(from, row.value ?? 0);
  return [
    {
      ...{ id: `${row.code}|${entry.id}`, kind: 'ENTRY_DUE', policy: row.policy, article: row.article },
      ...{ stated, day: lastDay(stated), entry },
      words: { zh: `${entry.name}：${row.zh ?? ''}`, en: `${entry.name}: ${row.en ?? ''}` },
    },
  ];
};

/** Days that entries of registers state, or that follow so many years after one that they state. */
export const entryDeadlines = (
  parts: AnswerParts,
  entriesOf: (register: string) => readonly RegisterEntry[],
): Deadline[] =>
  ofRole(parts, 'DEADLINE').flatMap((row) => {
    const register = attributeOf(row, 'register');
    return register === null ? [] : entriesOf(register).flatMap((entry) => deadlineOf(row, entry));
  });
