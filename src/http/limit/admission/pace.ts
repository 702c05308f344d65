/** Milliseconds that a turn of the event loop should take at most. */
const targetMs = 10;
const maxPerTurn = 32;

/**
 * Finds how many requests may be let in during a turn of the event loop, from how long the last turns took: after a turn
 * that was too long as many as would have fit, after a full one that was short one more.
 */
export class Pace {
  #perTurn = 4;

  get perTurn(): number {
    return this.#perTurn;
  }

  /** Takes note of a turn, by its milliseconds and the requests that were let in before it. */
  turned(milliseconds: number, letIn: number): void {
    if (milliseconds > targetMs)
      this.#perTurn = Math.max(1, Math.floor((Math.min(letIn, this.#perTurn) * targetMs) / milliseconds));
    else if (letIn >= this.#perTurn) this.#perTurn = Math.min(maxPerTurn, this.#perTurn + 1);
  }
}
