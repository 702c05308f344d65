import { splitPinyin } from './split-pinyin.js';
import type { Token } from './token.js';

export type Pattern = readonly Token[];

const maxPatterns = 48;

const initials = (letters: string): Pattern => [...letters].map((text) => ({ kind: 'LETTER', text }));

const waysOf = (run: string, isLast: boolean): readonly Pattern[] =>
  /^[a-z]+$/.test(run)
    ? [...splitPinyin(run, isLast), initials(run)]
    : [run.split('').map((text) => ({ kind: 'CHAR', text }))];

const joined = (parts: readonly (readonly Pattern[])[]): readonly Pattern[] =>
  parts.reduce<readonly Pattern[]>(
    (before, ways) => before.flatMap((one) => ways.map((way) => [...one, ...way])).slice(0, maxPatterns),
    [[]],
  );

const nameOf = (pattern: Pattern): string => pattern.map(({ kind, text }) => `${kind} ${text}`).join();

const distinct = (patterns: readonly Pattern[]): Pattern[] => [
  ...new Map(patterns.map((pattern) => [nameOf(pattern), pattern])).values(),
];

/**
 * Lists what folded words may mean together, one after the other: letters stand for syllables, or for themselves and
 * initials. Few of the ways are kept where there are many: all letters alike comes first.
 */
export const patternsOf = (...words: readonly string[]): readonly Pattern[] => {
  const parts = words.flatMap((word) => {
    const runs = word.match(/[a-z]+|[^a-z]+/g) ?? [];
    return runs.map((run, i) => waysOf(run, i === runs.length - 1));
  });
  const asInitials = joined(parts.map((ways) => ways.slice(-1)));
  const asSyllables = joined(parts.map((ways) => ways.slice(0, 1)));
  return distinct([...asInitials, ...asSyllables, ...joined(parts)]).slice(0, maxPatterns);
};
