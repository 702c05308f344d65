import { random } from '../../../bench/methods/random.js';

/** Random choices that a seed repeats. */
export interface SeededRandom {
  /** Share from 0 up to 1. */
  readonly share: () => number;
  readonly below: (count: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
}

export const seededRandom = (seed: number): SeededRandom => {
  const share = random(seed);
  const below = (count: number): number => Math.floor(share() * count);
  return { share, below, pick: (choices) => choices[below(choices.length)] as (typeof choices)[number] };
};
