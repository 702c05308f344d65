import { setTimeout as pause } from 'node:timers/promises';

/** Gives what the work gives, or undefined where it takes longer: a process that hangs holds nobody up. */
export const within = <T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> =>
  Promise.race([work, pause(milliseconds, undefined, { ref: false })]);
