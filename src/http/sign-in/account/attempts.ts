import { secondsNow } from '../../../codes/seconds-now.js';
import { TooManyError } from '../../limit/rates.js';

/** A quarter of an hour, for which failed attempts count. */
const periodSeconds = 15 * 60;
const maxKeys = 10_000;

interface Failures {
  readonly count: number;
  readonly until: number;
}

/** Counts failed attempts by whom they are for or whence they come, of which so many are heard. */
export class Attempts {
  readonly #most: number;
  readonly #failures = new Map<string, Failures>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts an attempt as failed until it is given back. Throws {@link TooManyError} where too many failed of late. */
  begin(key: string): void {
    const { count, until } = this.#running(key) ?? { count: 0, until: secondsNow() + periodSeconds };
    if (count >= this.#most) throw new TooManyError(until - secondsNow());
    this.#failures.delete(key);
    this.#failures.set(key, { count: count + 1, until });
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > maxKeys && oldest !== undefined) this.#failures.delete(oldest);
  }

  /** Takes back the count of an attempt that was none. */
  giveBack(key: string): void {
    const failures = this.#running(key);
    if (failures) this.#failures.set(key, { ...failures, count: failures.count - 1 });
  }

  /** Forgets what failed, after a success. */
  clear(key: string): void {
    this.#failures.delete(key);
  }

  #running(key: string): Failures | undefined {
    const failures = this.#failures.get(key);
    return failures && failures.until > secondsNow() ? failures : undefined;
  }
}
