import { firstInOrder } from '../../../facts/enterprise/first-in-order.js';
import { lazy } from '../../../request/lazy.js';
import { numbersTo } from '../../../snapshot/tables/columns.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { byName, type CandidateList } from '../pool/candidate-list.js';
import { maxMeans } from './candidate-bounds.js';
import { candidateScores, type Ranking, type Scores } from './candidate-score.js';
import { constantParts } from './constant-parts.js';
import { partColumns } from './part-columns.js';

/** A candidate by its number in the list, with its score; NaN where it has none. */
export interface Placed {
  readonly candidate: number;
  readonly score: number;
}

/** Candidates, best first, ties by id; without scores the order is by id alone. */
export interface CandidateOrder extends Pick<Scores, 'weights'>, Pick<Ranking, 'method'> {
  /** First `count` candidates. Where these are few, only candidates that can be among them are weighed in full. */
  readonly first: (count: number) => readonly Placed[];
  /** Whether each part has one value throughout, so that it tells no candidates apart; computed when first asked. */
  readonly constant: () => readonly boolean[];
}

const orNone = (score: number): number => (Number.isNaN(score) ? -1 : score);

/**
 * Candidates that can still reach the first `count`: their maximum is no lower than the lowest score of `count` others.
 */
const contenders = (
  maxima: Float64Array,
  count: number,
  scoresOf: (candidates: ArrayLike<number>) => Scores,
): number[] => {
  const leaders = firstInOrder(numbersTo(maxima.length), (a, b) => maxima[b]! - maxima[a]!, count);
  const least = scoresOf(leaders).values.reduce((lowest, score) => Math.min(lowest, orNone(score)), 1);
  const candidates: number[] = [];
  for (let i = 0; i < maxima.length; i++) if (maxima[i]! >= least) candidates.push(i);
  return candidates;
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
      ? contenders(maxMeans(list, weights), count, scoresOf)
      : numbersTo(list.size);
  const first = (count: number): readonly Placed[] => {
    const some = enough(count);
    return placed(some, whole ?? scoresOf(some), count);
  };
  return { weights, method: ranking.method, first, constant: lazy(() => constantParts(list)) };
};
