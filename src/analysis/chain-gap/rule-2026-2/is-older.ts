/** The first day of a year, a month or a day, ISO. */
const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);

/** The same day of an earlier year, whether or not that year had it: it is only compared with. */
const yearsBefore = (today: string, years: number): string =>
  `${String(Number(today.slice(0, 4)) - years).padStart(4, '0')}${today.slice(4)}`;

/**
 * Tells whether a date is older than a number of whole years, counted back from today by the calendar; exactly that
 * age is not older. Dates are ISO; a year or a month alone counts as its first day. Never throws.
 */
export const isOlder = (date: string, years: number, today: string): boolean =>
  firstDay(date) < yearsBefore(today, years);
