import { Inside } from './inside.js';
import { Pace } from './pace.js';
import { type Waiting, WaitingRoom } from './waiting-room.js';

/** Requests that may wait however long the loop is behind: an answer then takes as long as that many others. */
const maxStanding = 8;
/** Requests that may be worked on at once while the loop is behind. */
const maxInside = 8;
/** Milliseconds that more may wait, as after a burst, before some are sent away. */
const burstMs = 500;
/** Milliseconds after somebody was sent away during which no burst is waited for: the load is still there. */
const alertMs = 5_000;
/** Requests that may wait during a burst, or while they are sent away. */
const maxWaiting = 2_000;
/** Milliseconds until it is looked again whether those inside still count. */
const lookAgainMs = 100;

/** Tells the time in milliseconds, and runs something in the next turn of the event loop, or later. */
export interface Loop {
  readonly now: () => number;
  readonly nextTurn: (work: () => void) => void;
  readonly later: (work: () => void, milliseconds: number) => void;
}

const eventLoop: Loop = {
  now: () => performance.now(),
  nextTurn: (work) => void setImmediate(work),
  later: (work, milliseconds) => void setTimeout(work, milliseconds).unref(),
};

/**
 * Lets requests in as fast as the event loop turns, so that no turn is held by many of them. Where more than
 * {@link maxStanding} wait and there was always somebody waiting for {@link burstMs}, the loop does not keep up, and
 * those beyond are sent away, from then on at once until {@link alertMs} after the last of them.
 */
export class Admission {
  readonly #room = new WaitingRoom();
  readonly #pace = new Pace();
  readonly #inside = new Inside();
  #letIn = 0;
  #turning = false;
  #looking = false;
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

  /** Resolves to true when the request may go on, to false when it is sent away; `gone` is given what to call at its end. */
  enter(client: string, connection: object, gone: (leave: () => void) => void): Promise<boolean> {
    return new Promise((resolve) => {
      const waiting: Waiting = {
        client,
        connection,
        letIn: () => {
          this.#inside.enter(waiting, this.loop.now());
          resolve(true);
        },
        sendAway: () => {
          this.#sentAway += 1;
          resolve(false);
        },
      };
      gone(() => this.#leave(waiting));
      this.#add(waiting);
    });
  }

  #leave(waiting: Waiting): void {
    const wasHere = this.#room.withdraw(waiting) || this.#inside.leave(waiting);
    if (wasHere) this.#room.leave(waiting.client);
    if (this.#room.size > 0) this.#keepTurning();
  }

  #add(waiting: Waiting): void {
    if (this.#room.size === 0) this.#busySince = this.loop.now();
    this.#room.add(waiting);
    this.#letSomeIn();
    this.#sendSomeAway();
    this.#keepTurning();
  }

  #isBehind(): boolean {
    const now = this.loop.now();
    return now - this.#sentAwayAt < alertMs || (this.#room.size > 0 && now - this.#busySince > burstMs);
  }

  #isFull(): boolean {
    return this.#isBehind() && this.#inside.count(this.loop.now()) >= maxInside;
  }

  #letSomeIn(): void {
    for (; this.#letIn < this.#pace.perTurn && this.#room.size > 0 && !this.#isFull(); this.#letIn++)
      this.#room.letNextIn();
  }

  #sendSomeAway(): void {
    for (const most = this.#isBehind() ? maxStanding : maxWaiting; this.#room.size > most; ) {
      this.#room.sendOneAway();
      this.#sentAwayAt = this.loop.now();
    }
  }

  #keepTurning(): void {
    if (this.#turning) return;
    this.#turning = true;
    this.#turnedAt = this.loop.now();
    this.loop.nextTurn(() => this.#turn());
  }

  #lookAgain(): void {
    if (this.#looking) return;
    this.#looking = true;
    this.loop.later(() => {
      this.#looking = false;
      this.#keepTurning();
    }, lookAgainMs);
  }

  #turn(): void {
    this.#turning = false;
    this.#pace.turned(this.loop.now() - this.#turnedAt, this.#letIn);
    const wasIdle = this.#letIn === 0;
    this.#letIn = 0;
    this.#letSomeIn();
    if (this.#room.size > 0 && this.#isFull()) this.#lookAgain();
    else if (!wasIdle || this.#room.size > 0) this.#keepTurning();
  }
}
