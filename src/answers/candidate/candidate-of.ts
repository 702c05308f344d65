import type { CandidateGround } from './pool/candidate-ground.js';
import { type CandidateList, enterpriseOf } from './pool/candidate-list.js';
import type { CandidateOrder, Placed } from './rank/candidate-order.js';
import { candidateDistance } from './rank/candidate-parts.js';
import { candidateFacts } from './reason/candidate-facts.js';
import type { Candidate } from './target-candidates.type.js';

/** Makes the candidate of a list at its rank, from 1; its facts are gathered where they are asked for. */
export const candidateOf = (
  ground: CandidateGround,
  list: CandidateList,
  { weights, method }: CandidateOrder,
  { candidate, score }: Placed,
  rank: number,
): Candidate => {
  const { enterprises, segments } = ground.snapshot;
  const { segment, through, proximity } = list.blocks[list.block[candidate]!]!;
  const enterprise = enterpriseOf(list, candidate);
  return {
    facts: () => candidateFacts(ground, list, candidate),
    enterprise,
    enterpriseId: enterprises.ids[enterprise]!,
    segmentCode: segments.codes[segment]!,
    throughCode: segments.codes[through]!,
    proximity,
    rank,
    scoring: { value: Number.isNaN(score) ? null : score, weights, method },
    distanceKm: candidateDistance(list.at, enterprise),
  };
};
