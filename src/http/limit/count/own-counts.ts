import type { Count, Counted, Counts } from './counts.js';

/** Keys remembered under a name, beyond which those that were counted longest ago are forgotten. */
const maxKeys = 20_000;

interface Running {
  readonly count: number;
  /** Milliseconds by the clock of the machine. */
  readonly until: number;
}

/** Counts in the memory of this process. */
export class OwnCounts implements Counts {
  readonly #scopes = new Map<string, Map<string, Running>>();

  async add(counted: Counted, change = 1): Promise<Count> {
    return this.addNow(counted, change);
  }

  /** Counts at once, with nothing in between. */
  addNow({ scope, key, periodMs }: Counted, change: number): Count {
    const keys = this.#keysOf(scope);
    const now = Date.now();
    const known = keys.get(key);
    const { count, until } = known && known.until > now ? known : { count: 0, until: now + periodMs };
    const next = Math.max(0, count + change);
    keys.delete(key);
    keys.set(key, { count: next, until });
    const [oldest] = keys.keys();
    if (keys.size > maxKeys && oldest !== undefined) keys.delete(oldest);
    return { count: next, leftMs: until - now };
  }

  async clear(scope: string, key: string): Promise<void> {
    this.#scopes.get(scope)?.delete(key);
  }

  #keysOf(scope: string): Map<string, Running> {
    const keys = this.#scopes.get(scope) ?? new Map<string, Running>();
    this.#scopes.set(scope, keys);
    return keys;
  }
}
