import { listOf } from '../tables/adjacency.js';
import { gramsInside, gramsOfBeginning, gramsOfCode } from './grams.js';
import type { Pattern } from './patterns-of.js';
import type { SearchIndex } from './search-index.js';

export interface CandidateTexts {
  readonly texts: Int32Array;
  /** True where the pattern is too short to be looked for anywhere else. */
  readonly onlyBeginning: boolean;
}

const nothing = new Int32Array();

/** Gives the texts of the rarest gram. */
const rarest = ({ postings }: SearchIndex, grams: readonly number[]): Int32Array => {
  const [first = nothing, ...others] = grams.map((gram) => listOf(postings, gram));
  return others.reduce((least, list) => (list.length < least.length ? list : least), first);
};

/** Finds texts that may match a pattern: names and the like, and credit codes. */
export const candidateTexts = (index: SearchIndex, pattern: Pattern): readonly CandidateTexts[] => {
  const inside = gramsInside(pattern);
  const onlyBeginning = inside.length === 0;
  const texts = rarest(index, onlyBeginning ? gramsOfBeginning(pattern) : inside);
  return [
    { texts, onlyBeginning },
    { texts: rarest(index, gramsOfCode(pattern)), onlyBeginning: false },
  ];
};
