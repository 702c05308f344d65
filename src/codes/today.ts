const chinaMs = 8 * 3_600_000;

/** Tells the day it is in China, ISO, now or at a time in milliseconds. */
export const todayInChina = (now = Date.now()): string => new Date(now + chinaMs).toISOString().slice(0, 10);

/** Tells the same as a number, as `dayNumber` writes it. */
export const dayNumberInChina = (now = Date.now()): number => {
  const day = new Date(now + chinaMs);
  return day.getUTCFullYear() * 10_000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate();
};
