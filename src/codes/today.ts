const chinaMs = 8 * 3_600_000;

/** Tells the day it is in China, ISO, now or at a time in milliseconds. */
export const todayInChina = (now = Date.now()): string => new Date(now + chinaMs).toISOString().slice(0, 10);
