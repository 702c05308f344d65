import { lazy } from '../../request/lazy.js';
import type { CandidateBlock } from './pool/candidate-block.js';
import type { CandidateGround } from './pool/candidate-ground.js';
import { type CandidateList, enterpriseOf } from './pool/candidate-list.js';
import { segmentsOf } from './pool/segments-of.js';
import type { CandidateOrder, Placed } from './rank/candidate-order.js';
import { candidateDistance } from './rank/candidate-parts.js';
import { candidateFacts } from './reason/candidate-facts.js';
import type { Candidate } from './target-candidates.type.js';

/** Candidates with the pool that they come from, which has a row for each of their gaps. */
interface RankedPool {
  readonly list: CandidateList;
  readonly pool: readonly CandidateBlock[];
}

/** Makes the candidate of a list at its rank, from 1; its facts are gathered where they are asked for. */
export const candidateOf = (
  ground: CandidateGround,
  { list, pool }: RankedPool,
  { weights, constant }: CandidateOrder,
  { candidate, score }: Placed,
  rank: number,
): Candidate => {
  const { enterprises, segments } = ground.snapshot;
  const { codes } = segments;
  const { segment, through, proximity } = list.blocks[list.block[candidate]!]!;
  const enterprise = enterpriseOf(list, candidate);
  return {
    facts: lazy(() => candidateFacts(ground, list, candidate)),
    enterprise,
    enterpriseId: enterprises.ids.at(enterprise),
    segmentCode: codes[segment]!,
    segmentCodes: () => segmentsOf(pool, enterprise).map((gap) => codes[gap]!),
    throughCode: codes[through]!,
    proximity,
    rank,
    scoring: { value: Number.isNaN(score) ? null : score, weights, constant },
    distanceKm: candidateDistance(list.at, enterprise),
  };
};
