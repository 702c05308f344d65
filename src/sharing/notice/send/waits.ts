const [second, minute, hour] = [1_000, 60_000, 3_600_000];

/** Milliseconds to wait after each failed attempt; after a day nothing is tried any more. */
const waits = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  hour,
  2 * hour,
  4 * hour,
  8 * hour,
];
const longestMs = 24 * hour;

/** Time of the next attempt (ISO) after so many failed ones; null where a day is over. */
export const nextAttempt = (madeAt: string, attempts: number, now: number): string | null => {
  const next = now + waits[Math.min(attempts, waits.length) - 1]!;
  return next - Date.parse(madeAt) > longestMs ? null : new Date(next).toISOString();
};
