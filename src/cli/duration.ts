import { UnusableError } from '../store/unusable-error.js';

const secondsOf: Readonly<Record<string, number>> = { m: 60, h: 3_600, d: 86_400 };
const maxSeconds = 366 * 86_400;

/** Seconds of `30m`, `8h` or `90d`, a year at most. */
export const parseDuration = (option: string, text: string): number => {
  const [, count = '', unit = ''] = text.match(/^(\d{1,6})([mhd])$/) ?? [];
  const seconds = Number(count) * (secondsOf[unit] ?? 0);
  if (seconds > 0 && seconds <= maxSeconds) return seconds;
  throw new UnusableError(
    `${option} ${text}: give minutes, hours or days such as 30m, 8h, 90d; at most 366d.`,
  );
};
