import type { Count, Counted, Counts } from '../../http/limit/count/counts.js';
import type { AskedOfKeeper } from './questions.js';
import type { Ask } from './talk.js';

/** Keys that are known here, beyond which all are asked for again. */
const maxKnown = 20_000;

/** Counts that this process has taken ahead of requests. */
interface Taken {
  /** By all processes, those taken here among them. */
  readonly count: number;
  readonly until: number;
  left: number;
}

const nameOf = ({ scope, key }: Pick<Counted, 'scope' | 'key'>): string => `${scope}\n${key}`;

/**
 * Counts of all processes, which the keeper adds up. Of what is allowed often this process takes some at once, and asks
 * again when they are used: the keeper has counted them, so no more are let in than allowed, whatever others do.
 */
export const countsOfKeeper = (ask: Ask<AskedOfKeeper>): Counts => {
  const taken = new Map<string, Taken>();
  const taking = new Set<string>();

  /** While some are taken ahead, others that come are counted one by one. */
  const takeThere = async (counted: Counted): Promise<Count> => {
    const name = nameOf(counted);
    const isFirst = !taking.has(name);
    taking.add(name);
    const { count, leftMs, ahead } = await ask('take', { counted, mayTakeAhead: isFirst });
    if (isFirst) taking.delete(name);
    if (taken.size > maxKnown) taken.clear();
    if (ahead > 0) taken.set(name, { count: count + ahead, until: Date.now() + leftMs, left: ahead });
    return { count, leftMs };
  };

  const takeHere = (counted: Counted): Count | undefined => {
    const own = taken.get(nameOf(counted));
    if (!own || own.left === 0 || own.until <= Date.now()) return undefined;
    own.left -= 1;
    return { count: own.count - own.left, leftMs: own.until - Date.now() };
  };

  return {
    add: async (counted, change = 1) =>
      change === 1 ? (takeHere(counted) ?? takeThere(counted)) : ask('count', { counted, change }),
    clear: (scope, key) => ask('clearCount', { scope, key }),
  };
};
