import type { Pieces } from './pieces.js';

/** Milliseconds of a turn of the event loop that all works together may take before others are let in. */
const turnMs = 8;
/** Milliseconds that a work may take where it begins: most are done then. */
const firstMs = 2;

/** Does pieces until a time or their end; tells whether they ended. */
type Advance = (until: number) => boolean;

const waiting: Advance[] = [];
let isDue = false;

const turnSoon = (): void => {
  if (isDue || waiting.length === 0) return;
  isDue = true;
  setImmediate(takeTurn);
};

/** Lets works go on in turn; one that does not end goes behind the others. */
const takeTurn = (): void => {
  const until = performance.now() + turnMs;
  isDue = false;
  do {
    const advance = waiting.shift()!;
    if (!advance(until)) waiting.push(advance);
  } while (waiting.length > 0 && performance.now() < until);
  turnSoon();
};

const advanceOf =
  <Value>(work: Pieces<Value>, resolve: (value: Value) => void, reject: (error: unknown) => void): Advance =>
  (until) => {
    try {
      do {
        const { done, value } = work.next();
        if (!done) continue;
        resolve(value);
        return true;
      } while (performance.now() < until);
      return false;
    } catch (error) {
      reject(error);
      return true;
    }
  };

/**
 * Does some work and lets others in between its pieces. All works of a process share the milliseconds of a turn, so that
 * many at once hold others up no longer than one.
 */
export const inPieces = <Value>(work: Pieces<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const advance = advanceOf(work, resolve, reject);
    if (advance(performance.now() + firstMs)) return;
    waiting.push(advance);
    turnSoon();
  });
