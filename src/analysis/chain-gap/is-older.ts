/** First day of a year, a month or a day, as yyyymmdd. */
const firstDay = (date: number): number => {
  const month = date % 10_000 === 0 ? date + 100 : date;
  return month % 100 === 0 ? month + 1 : month;
};

/**
 * Tells whether a date is older than a number of whole years, counted back from today by the calendar; exactly that
 * age is not older. Dates are numbers as `dayNumber` writes them; a year or a month alone counts as its first day.
 * Never throws.
 */
export const isOlder = (date: number, years: number, today: number): boolean =>
  firstDay(date) < today - years * 10_000;
