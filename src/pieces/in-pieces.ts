import type { Pieces } from './pieces.js';

/** Milliseconds of a turn of the event loop that all works together may take before others are let in. */
const turnMs = 8;
/** Milliseconds of it that a work may take where it begins: most are done then. */
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

let beginUntil = 0;

/** Time until which works may begin in this turn; what begins later waits for the next. */
const beginTime = (now: number): number => {
  if (beginUntil > 0) return beginUntil;
  beginUntil = now + turnMs;
  setImmediate(() => {
    beginUntil = 0;
  });
  return beginUntil;
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
    const now = performance.now();
    const until = Math.min(now + firstMs, beginTime(now));
    if (now < until && advance(until)) return;
    waiting.push(advance);
    turnSoon();
  });
