import { savedOperations } from '../../src/api/operations/saved-operations.js';

type Input = Readonly<Record<string, object>>;

/** Changes that make an input a question of its own without changing what it takes to answer. */
const vary: Readonly<Record<string, (input: Input, asked: number) => object>> = {
  ChainGaps: (input, asked) => ({ ...input, thresholds: { aboveScaleRevenueCny: 2e7 + asked } }),
  TargetCandidates: (input, asked) => ({
    ...input,
    conditions: { maxDistanceKm: 1_500 + asked / 1000, excludeClaimed: false },
  }),
  WhatIf: (input, asked) => ({
    ...input,
    settle: [{ segment: 'new-energy-vehicle.automotive-chip', revenueCny: 5e8 + asked }],
  }),
};

/** Makes questions of the officer’s saved operations, none of which was asked before. */
export const freshQuestions = (): (() => string) => {
  const operations = savedOperations('officer').filter(({ name }) => name in vary);
  let asked = 0;
  return () => {
    asked += 1;
    const { name = '', document, variables } = operations[asked % operations.length] ?? {};
    const input = vary[name]?.((variables?.input ?? {}) as Input, asked);
    return JSON.stringify({ query: document, variables: { ...variables, input } });
  };
};
