import { firstInOrder } from '../../../facts/enterprise/first-in-order.js';
import { numbersTo } from '../../../snapshot/tables/columns.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { byName, type CandidateList, partColumns } from '../pool/candidate-list.js';
import { maxMeans } from './candidate-bounds.js';
import { candidateScores, type Ranking, type Scores } from './candidate-score.js';

/** A candidate by its number in the list, with its score; NaN where none can be had. */
export interface Placed {
  readonly candidate: number;
  readonly score: number;
}

/** Candidates, best first, ties by name; where no score can be had the order is by name alone. */
export interface CandidateOrder extends Pick<Scores, 'weights'>, Pick<Ranking, 'method'> {
  /** The first so many. Where these are few, only those are weighed in full who can be among them. */
  readonly first: (count: number) => readonly Placed[];
}

const orNone = (score: number): number => (Number.isNaN(score) ? -1 : score);

/** Those who can be among the first: so many others are sure of a score; whose most is below the least of these is not. */
const contenders = (
  most: Float64Array,
  count: number,
  scoresOf: (candidates: ArrayLike<number>) => Scores,
): number[] => {
  const leaders = firstInOrder(numbersTo(most.length), (a, b) => most[b]! - most[a]!, count);
  const least = scoresOf(leaders).values.reduce((one, score) => Math.min(one, orNone(score)), 1);
  const found: number[] = [];
  for (let i = 0; i < most.length; i++) if (most[i]! >= least) found.push(i);
  return found;
};

export const candidateOrder = (snapshot: Snapshot, list: CandidateList, ranking: Ranking): CandidateOrder => {
  const byNames = byName(snapshot, list);
  const scoresOf = (candidates: ArrayLike<number>): Scores =>
    candidateScores(partColumns(list, candidates), ranking);

  const placed = (candidates: ArrayLike<number>, { values }: Scores, count: number): readonly Placed[] => {
    const compare = (a: number, b: number) =>
      orNone(values[b]!) - orNone(values[a]!) || byNames(candidates[a]!, candidates[b]!);
    return firstInOrder(numbersTo(candidates.length), compare, count).map((i) => ({
      candidate: candidates[i]!,
      score: values[i]!,
    }));
  };

  const isMean = ranking.method === 'WEIGHTED_MEAN' && ranking.weighting !== 'ENTROPY';
  const whole = isMean ? undefined : scoresOf(numbersTo(list.size));
  const { weights } = whole ?? scoresOf(numbersTo(Math.min(list.size, 1)));
  const enough = (count: number): ArrayLike<number> =>
    isMean && 4 * count < list.size
      ? contenders(maxMeans(list.at, list.blocks, weights), count, scoresOf)
      : numbersTo(list.size);
  const first = (count: number): readonly Placed[] => {
    const some = enough(count);
    return placed(some, whole ?? scoresOf(some), count);
  };
  return { weights, method: ranking.method, first };
};
