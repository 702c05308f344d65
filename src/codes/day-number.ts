/**
 * Writes an ISO date as yyyymmdd, so that many dates fit a column: `2026-05` is 20260500, and 0 where none is stated.
 */
export const dayNumber = (date: string | null): number => {
  if (date === null) return 0;
  const [year, month = '0', day = '0'] = date.slice(0, 10).split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
};

const two = (part: number): string => String(part).padStart(2, '0');

/** Reads a date back from `dayNumber`, as far as it was stated; null for 0. */
export const dayOfNumber = (number: number): string | null => {
  if (number === 0) return null;
  const [year, month, day] = [Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100];
  const parts = [String(year).padStart(4, '0'), ...[month, day].filter((part) => part > 0).map(two)];
  return parts.join('-');
};
