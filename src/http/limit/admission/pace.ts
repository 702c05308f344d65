/** Work of a turn of the event loop beyond which fewer requests are let in, in milliseconds, and below which more. */
const longTurnMs = 20;
const shortTurnMs = 10;
const maxPerTurn = 64;

/**
 * Finds how many requests may be let in during a turn of the event loop, from how long the last turns took: half as many
 * after a long turn, one more after a short turn.
 */
export class Pace {
  #perTurn = 8;

  get perTurn(): number {
    return this.#perTurn;
  }

  /** Takes note of a turn, by its milliseconds. */
  turned(milliseconds: number): void {
    if (milliseconds > longTurnMs) this.#perTurn = Math.max(1, this.#perTurn >> 1);
    else if (milliseconds < shortTurnMs) this.#perTurn = Math.min(maxPerTurn, this.#perTurn + 1);
  }
}
