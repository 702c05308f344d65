import { setImmediate } from 'node:timers/promises';
import type { Pieces } from './pieces.js';

/** Milliseconds after which others are let in. */
const sliceMs = 8;

/** Does some work and lets others in between its pieces. */
export const inPieces = async <Value>(work: Pieces<Value>): Promise<Value> => {
  for (let begun = performance.now(); ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - begun < sliceMs) continue;
    await setImmediate();
    begun = performance.now();
  }
};
