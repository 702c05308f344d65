import type { ChainFacts } from './chain-facts.js';
import type { Omission } from './gap-priority.js';
import { presentNeighbours } from './segment-verbs.js';

const hasConsumer = ({ graph }: ChainFacts, row: number): boolean => {
  for (let i = graph.out.start[row]!; i < graph.out.start[row + 1]!; i++) {
    if (graph.out.target[i] !== row) return true;
  }
  return false;
};

/**
 * Computes local demand Σ X[S,t] over the present consumers t of s, as a share of the place’s activity in the chain,
 * in [0,1]; at most 1 where a consumer is a part of another. 0 where s has consumers and none is present. Omitted
 * where s has none in the chain, or the activity is not known. Never throws. Source: rule set 2026.1 of this project.
 */
export const localDemand = (facts: ChainFacts, row: number, chainActivity: number): number | Omission => {
  if (!hasConsumer(facts, row)) return 'NO_CONSUMER_IN_CHAIN';
  const consumers = presentNeighbours(facts.graph.out, row, facts.enterprises);
  if (consumers.length === 0) return 0;
  if (chainActivity === 0) return 'ACTIVITY_NOT_KNOWN';
  let demand = 0;
  for (const consumer of consumers) {
    if (facts.measureKnown[consumer] === 0) return 'ACTIVITY_NOT_KNOWN';
    demand += facts.activity[consumer]!;
  }
  return Math.min(1, demand / chainActivity);
};
