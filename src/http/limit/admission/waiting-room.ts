/** Place of a request in the waiting room, until it is let in or sent away. */
export interface Waiting {
  /** Client, by its address. */
  readonly client: string;
  /** Connection on which the request came. */
  readonly connection: object;
  readonly letIn: () => void;
  readonly sendAway: () => void;
}

/** Clients remembered, beyond which those without a request are forgotten. */
const maxKnown = 10_000;

/** When a client and a connection were last let in, as a running number; 0 where never. */
interface Turn {
  readonly client: number;
  readonly connection: number;
}

/**
 * Holds requests until there is time for them, in a fair order: the client that was let in longest ago comes first, of
 * its connections the one that was let in longest ago, of its requests the first. So a client with many connections,
 * or a connection with many requests, waits behind itself and not before others.
 */
export class WaitingRoom {
  #waiting: Waiting[] = [];
  #admissions = 0;
  readonly #clients = new Map<string, { at: number; inside: number }>();
  readonly #connections = new WeakMap<object, number>();

  get size(): number {
    return this.#waiting.length;
  }

  add(waiting: Waiting): void {
    this.#clientOf(waiting.client).inside += 1;
    this.#waiting.push(waiting);
  }

  /** Lets the next request in, where there is one. */
  letNextIn(): void {
    const next = this.#remove((a, b) => this.#compare(a, b));
    if (!next) return;
    this.#admissions += 1;
    this.#clientOf(next.client).at = this.#admissions;
    this.#connections.set(next.connection, this.#admissions);
    next.letIn();
  }

  /** Sends one away: of the client with most requests here and inside, that of the connection let in last. */
  sendOneAway(): void {
    const last = this.#remove(
      (a, b) => this.#clientOf(b.client).inside - this.#clientOf(a.client).inside || this.#compare(b, a),
    );
    if (!last) return;
    this.leave(last.client);
    last.sendAway();
  }

  /** Takes a request out whose client has gone; true where it was waiting. */
  withdraw(waiting: Waiting): boolean {
    const at = this.#waiting.indexOf(waiting);
    if (at >= 0) this.#waiting.splice(at, 1);
    return at >= 0;
  }

  /** Forgets a request that was answered, sent away or withdrawn. */
  leave(client: string): void {
    this.#clientOf(client).inside -= 1;
    if (this.#clients.size > maxKnown) this.#forgetIdle();
  }

  #clientOf(client: string): { at: number; inside: number } {
    const known = this.#clients.get(client) ?? { at: 0, inside: 0 };
    this.#clients.set(client, known);
    return known;
  }

  #forgetIdle(): void {
    for (const [client, { inside }] of this.#clients) if (inside <= 0) this.#clients.delete(client);
  }

  #turnOf({ client, connection }: Waiting): Turn {
    return { client: this.#clientOf(client).at, connection: this.#connections.get(connection) ?? 0 };
  }

  #compare(a: Waiting, b: Waiting): number {
    const [left, right] = [this.#turnOf(a), this.#turnOf(b)];
    return left.client - right.client || left.connection - right.connection;
  }

  /** Removes the first in an order; of equals the one that has waited longest. */
  #remove(compare: (a: Waiting, b: Waiting) => number): Waiting | undefined {
    let first = this.#waiting[0];
    for (const waiting of this.#waiting) if (first && compare(waiting, first) < 0) first = waiting;
    if (first) this.withdraw(first);
    return first;
  }
}
