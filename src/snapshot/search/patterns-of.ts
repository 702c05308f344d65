import { splitPinyin } from './split-pinyin.js';
import type { Token } from './token.js';

export type Pattern = readonly Token[];

const maxPatterns = 24;

const initials = (letters: string): Pattern => [...letters].map((text) => ({ kind: 'LETTER', text }));

const waysOf = (run: string, isLast: boolean): readonly Pattern[] =>
  /^[a-z]+$/.test(run)
    ? [initials(run), ...splitPinyin(run, isLast)]
    : [run.split('').map((text) => ({ kind: 'CHAR', text }))];

/** Joins every pattern of the one with every pattern of the other. */
export const joinedPatterns = (before: readonly Pattern[], after: readonly Pattern[]): readonly Pattern[] =>
  before.flatMap((one) => after.map((other) => [...one, ...other])).slice(0, maxPatterns);

/** Lists what a folded word may mean: letters stand for themselves, for initials or for syllables. */
export const patternsOf = (word: string): readonly Pattern[] => {
  const runs = word.match(/[a-z]+|[^a-z]+/g) ?? [];
  return runs
    .map((run, i) => waysOf(run, i === runs.length - 1))
    .reduce<readonly Pattern[]>(joinedPatterns, [[]]);
};
