import { Pace } from './pace.js';
import { type Waiting, WaitingRoom } from './waiting-room.js';

/** Requests that may wait however long the loop is behind: an answer then takes as long as that many others. */
const maxStanding = 12;
/** Milliseconds that more may wait, as after a burst, before some are sent away. */
const burstMs = 500;
/** Milliseconds after somebody was sent away during which no burst is waited for: the load is still there. */
const alertMs = 5_000;
/** Requests that may wait during a burst, or while they are sent away. */
const maxWaiting = 2_000;

/** Tells the time in milliseconds, and runs something in the next turn of the event loop. */
export interface Loop {
  readonly now: () => number;
  readonly nextTurn: (work: () => void) => void;
}

const eventLoop: Loop = { now: () => performance.now(), nextTurn: (work) => void setImmediate(work) };

/**
 * Lets requests in as fast as the event loop turns, so that no turn is held by many of them. Where more than
 * {@link maxStanding} wait and there was always somebody waiting for {@link burstMs}, the loop does not keep up, and
 * those beyond are sent away, from then on at once until {@link alertMs} after the last of them.
 */
export class Admission {
  readonly #room = new WaitingRoom();
  readonly #pace = new Pace();
  #letIn = 0;
  #turning = false;
  #turnedAt = 0;
  #busySince = 0;
  #sentAway = 0;
  #sentAwayAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly loop: Loop = eventLoop) {}

  /** Requests that wait now. */
  get waiting(): number {
    return this.#room.size;
  }

  /** Requests sent away so far. */
  get sentAway(): number {
    return this.#sentAway;
  }

  /** Resolves to true when the request may go on, to false when it is sent away. */
  enter(client: string, connection: object, gone: (leave: () => void) => void): Promise<boolean> {
    return new Promise((resolve) => {
      const waiting: Waiting = {
        client,
        connection,
        letIn: () => resolve(true),
        sendAway: () => {
          this.#sentAway += 1;
          sent = true;
          resolve(false);
        },
      };
      let sent = false;
      gone(() => {
        if (sent) return;
        this.#room.withdraw(waiting);
        this.#room.leave(client);
      });
      this.#add(waiting);
    });
  }

  #add(waiting: Waiting): void {
    if (this.#room.size === 0) this.#busySince = this.loop.now();
    this.#room.add(waiting);
    this.#letSomeIn();
    this.#sendSomeAway();
    this.#keepTurning();
  }

  #letSomeIn(): void {
    for (; this.#letIn < this.#pace.perTurn && this.#room.size > 0; this.#letIn++) this.#room.letNextIn();
  }

  #sendSomeAway(): void {
    const now = this.loop.now();
    const behind = now - this.#busySince > burstMs || now - this.#sentAwayAt < alertMs;
    for (const most = behind ? maxStanding : maxWaiting; this.#room.size > most; ) {
      this.#room.sendOneAway();
      this.#sentAwayAt = now;
    }
  }

  #keepTurning(): void {
    if (this.#turning) return;
    this.#turning = true;
    this.#turnedAt = this.loop.now();
    this.loop.nextTurn(() => this.#turn());
  }

  #turn(): void {
    this.#turning = false;
    this.#pace.turned(this.loop.now() - this.#turnedAt, this.#letIn);
    const idle = this.#letIn === 0;
    this.#letIn = 0;
    this.#letSomeIn();
    if (!idle || this.#room.size > 0) this.#keepTurning();
  }
}
