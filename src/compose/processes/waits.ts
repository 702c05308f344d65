/** Ends of a process that are remembered. */
const withinMs = 600_000;
const [shortestMs, longestMs] = [500, 30_000];

/** Makes what tells how long to wait before a process that ended is replaced: ever longer while it keeps ending. */
export const waits = (now: () => number = Date.now): (() => number) => {
  let ends: number[] = [];
  return () => {
    ends = [...ends.filter((at) => at > now() - withinMs), now()];
    return Math.min(longestMs, shortestMs * 2 ** (ends.length - 1));
  };
};
