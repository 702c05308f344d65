import { Unknown, type Value } from '../feel/value.js';
import type { Question } from './question.js';

const words: Readonly<Record<string, (question: Question) => Value>> = {
  'the day': ({ day }) => day,
  'year of the day': ({ day }) => Number(day.slice(0, 4)),
  'year before the day': ({ day }) => Number(day.slice(0, 4)) - 1,
  none: () => null,
  empty: () => [],
  grants: () => [],
};

/** Works out a default: a constant (a word in quotes), the day or its year, none, no grant where none is recorded, or another fact. */
export const defaultValue = (
  given: string | boolean | number,
  question: Question,
  factOf: (name: string) => Value,
): Value => {
  if (typeof given !== 'string') return given;
  const literal = /^"(.*)"$/.exec(given)?.[1];
  if (literal !== undefined) return literal;
  const word = words[given];
  return word ? word(question) : factOf(given);
};

export const notKnown = (name: string): Unknown => new Unknown(new Set([name]));
