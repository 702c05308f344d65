import { setTimeout } from 'node:timers/promises';
import type { Step } from './step.js';

/** Milliseconds of work after which as long a pause is made. */
const sliceMs = 8;

/** How long to rest after some milliseconds of work. */
export type Rest = (workedMs: number) => number;

/** Leaves half of the time to others. */
export const asLongAsWorked: Rest = (workedMs) => workedMs;

/** For steps that wait for Neo4j most of the time, before anybody is answered: others are let in, and not waited for. */
export const withoutRest: Rest = () => 0;

/**
 * Takes the steps in turn, in slices between which it rests; ends early where the signal is aborted.
 */
export const workAhead = async (
  steps: Iterable<Step>,
  signal: AbortSignal,
  restAfter: Rest = asLongAsWorked,
): Promise<void> => {
  let begun = performance.now();
  for (const step of steps) {
    if (signal.aborted) return;
    await step();
    const worked = performance.now() - begun;
    if (worked < sliceMs) continue;
    await setTimeout(restAfter(worked));
    begun = performance.now();
  }
};
