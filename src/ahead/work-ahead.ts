import { setTimeout } from 'node:timers/promises';
import type { Step } from './step.js';

/** Milliseconds of work after which as long a pause is made. */
const sliceMs = 8;

/**
 * Takes the steps in turn, in slices that leave at least half of the time to others; ends early where the signal is
 * aborted.
 */
export const workAhead = async (steps: Iterable<Step>, signal: AbortSignal): Promise<void> => {
  let begun = performance.now();
  for (const step of steps) {
    if (signal.aborted) return;
    await step();
    const worked = performance.now() - begun;
    if (worked < sliceMs) continue;
    await setTimeout(worked);
    begun = performance.now();
  }
};
