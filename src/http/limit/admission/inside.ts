/** Milliseconds after which a request is taken to wait for something else than the event loop, and does not count. */
const countsForMs = 1_000;

/** Requests that were let in, and are worked on. */
export class Inside {
  readonly #since = new Map<object, number>();

  enter(request: object, now: number): void {
    this.#since.set(request, now);
  }

  /** Forgets a request; true where it was inside. */
  leave(request: object): boolean {
    return this.#since.delete(request);
  }

  /** Counts those let in within the last second: the map holds them in that order, the oldest first. */
  count(now: number): number {
    let old = 0;
    for (const since of this.#since.values()) {
      if (now - since < countsForMs) break;
      old += 1;
    }
    return this.#since.size - old;
  }
}
