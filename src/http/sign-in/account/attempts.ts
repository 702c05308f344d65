import type { Counted, Counts } from '../../limit/count/counts.js';
import { TooManyError } from '../../limit/rates.js';

/** A quarter of an hour, for which failed attempts count. */
const periodMs = 15 * 60_000;

/** Counts failed attempts by whom they are for or whence they come, of which so many are heard. */
export class Attempts {
  constructor(
    private readonly counts: Counts,
    private readonly scope: string,
    private readonly most: number,
  ) {}

  /** Counts an attempt as failed until it is given back. Throws {@link TooManyError} where too many failed of late. */
  async begin(key: string): Promise<void> {
    const { count, leftMs } = await this.counts.add(this.#counted(key));
    if (count <= this.most) return;
    await this.giveBack(key);
    throw new TooManyError(Math.ceil(leftMs / 1000));
  }

  /** Takes back the count of an attempt that was none. */
  async giveBack(key: string): Promise<void> {
    await this.counts.add(this.#counted(key), -1);
  }

  /** Forgets what failed, after a success. */
  clear(key: string): Promise<void> {
    return this.counts.clear(this.scope, key);
  }

  #counted(key: string): Counted {
    return { scope: this.scope, key, periodMs };
  }
}
