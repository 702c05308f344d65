import type { Count, Counted } from '../../http/limit/count/counts.js';
import type { OwnCounts } from '../../http/limit/count/own-counts.js';

/** Share of what is allowed that a process takes at once at most, and how many; what it does not use is lost to others. */
const [leastShare, mostAhead] = [50, 100];

/** Count of one request, and of those that its process may count by itself. */
export interface TakenCount extends Count {
  readonly ahead: number;
}

/** What a process asks to be counted. */
export interface Taking {
  readonly counted: Counted;
  /** Whether it has use for more than one. */
  readonly mayTakeAhead: boolean;
}

/** Counts one and, where much is left, some ahead: fewer as less is left. */
export const takeCounts = (
  counts: OwnCounts,
  { counted, mayTakeAhead }: Taking,
  processes: number,
): TakenCount => {
  const { most = 0 } = counted;
  const { count, leftMs } = counts.addNow(counted, 1);
  const share = Math.floor(Math.min(most / leastShare, (most - count) / (2 * processes)));
  const ahead = mayTakeAhead ? Math.max(0, Math.min(mostAhead, share)) : 0;
  if (ahead > 0) counts.addNow(counted, ahead);
  return { count, leftMs, ahead };
};
