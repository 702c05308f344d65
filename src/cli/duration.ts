import { readDuration } from '../codes/cell/read-duration.js';
import { UnusableError } from '../store/unusable-error.js';

const maxSeconds = 366 * 86_400;

/** Seconds of `30m`, `8h` or `90d`, a year at most. */
export const parseDuration = (option: string, text: string): number => {
  const seconds = readDuration(text);
  if (seconds !== undefined && seconds <= maxSeconds) return seconds;
  throw new UnusableError(
    `${option} ${text}: give minutes, hours or days such as 30m, 8h, 90d; at most 366d.`,
  );
};
