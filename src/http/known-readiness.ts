import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds that a question whether the graph answers may take before what is known is said instead. */
const patienceMs = 50;
/** Milliseconds after which what is known is too old to be said. */
const maxAgeMs = 10_000;

/**
 * Makes what answers at once whether the graph is ready. It asks anew each time, and where that takes long it says what
 * the last answer was: a graph that is merely busy is ready.
 */
export const knownReadiness = (ask: () => Promise<boolean>): (() => Promise<boolean>) => {
  let known = { is: false, at: Number.NEGATIVE_INFINITY };
  let asking: Promise<boolean> | undefined;
  const askOnce = async (): Promise<boolean> => {
    try {
      known = { is: await ask(), at: performance.now() };
      return known.is;
    } finally {
      asking = undefined;
    }
  };
  const isKnown = (): boolean => known.is && performance.now() - known.at < maxAgeMs;
  return async () => {
    asking ??= askOnce();
    return Promise.race([asking, pause(patienceMs, undefined, { ref: false }).then(isKnown)]);
  };
};
