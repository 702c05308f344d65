/** Batches that are on their way into the graph at most. */
export const mostUnderWay = 2;

interface UnderWay {
  readonly standsAlone: boolean;
  readonly end: Promise<unknown>;
}

/**
 * Writes under way, in the order in which they began. Two that stand alone, which need nothing that another writes, go
 * on at once: the graph works at one while the next is sent. Any other waits for all before it.
 */
export class WritesUnderWay {
  #underWay: UnderWay[] = [];

  /** Begins a write as soon as it may; fails where an earlier one did. */
  async begin(standsAlone: boolean, write: () => Promise<unknown>): Promise<void> {
    const besideOthers = standsAlone && this.#underWay.every((other) => other.standsAlone);
    await this.#untilAtMost(besideOthers ? mostUnderWay - 1 : 0);
    const end = write();
    end.catch(() => undefined);
    this.#underWay.push({ standsAlone, end });
  }

  /** Waits for all; fails where one did. */
  async end(): Promise<void> {
    await this.#untilAtMost(0);
  }

  /** Waits until nothing is under way any more, whether it failed or not. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underWay.map(({ end }) => end));
  }

  async #untilAtMost(count: number): Promise<void> {
    while (this.#underWay.length > count) await this.#underWay.shift()?.end;
  }
}
