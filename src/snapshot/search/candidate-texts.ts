import { listOf } from '../tables/adjacency.js';
import { gramsInside, gramsOfBeginning } from './grams.js';
import type { Pattern } from './patterns-of.js';
import type { SearchIndex } from './search-index.js';

export interface CandidateTexts {
  readonly texts: Int32Array;
  /** True where the pattern is too short to be looked for anywhere else. */
  readonly onlyBeginning: boolean;
}

const nothing = new Int32Array();

/** Finds texts that may match a pattern: those of its rarest gram. */
export const candidateTexts = ({ postings }: SearchIndex, pattern: Pattern): CandidateTexts => {
  const inside = gramsInside(pattern);
  const onlyBeginning = inside.length === 0;
  const lists = (onlyBeginning ? gramsOfBeginning(pattern) : inside).map((gram) => listOf(postings, gram));
  const [first = nothing, ...others] = lists;
  const texts = others.reduce((rarest, list) => (list.length < rarest.length ? list : rarest), first);
  return { texts, onlyBeginning };
};
