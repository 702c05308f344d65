import { randomUUID } from 'node:crypto';

/** Failures nobody listened to, within a minute, after which the process ends. */
const maxFailures = 5;
const withinMs = 60_000;

export interface LastResort {
  /** Told of each failure, with the id under which it is logged. */
  readonly log: (id: string, error: unknown) => void;
  /** Ends the process cleanly; called once. */
  readonly end: () => Promise<void>;
}

/**
 * Hears of failures that no code listened to. A promise’s failure is logged and the process stays; after repeated
 * failures, or an exception that left no code to go on, it ends itself, so that its supervisor starts it afresh.
 */
export const addLastResort = ({ log, end }: LastResort): void => {
  let failures: number[] = [];
  let ending = false;
  const endOnce = (): void => {
    if (!ending) void end();
    ending = true;
  };
  process.on('unhandledRejection', (error) => {
    log(randomUUID(), error);
    const now = Date.now();
    failures = [...failures.filter((at) => at > now - withinMs), now];
    if (failures.length >= maxFailures) endOnce();
  });
  process.on('uncaughtException', (error) => {
    log(randomUUID(), error);
    endOnce();
  });
};
