/** Tells the last day of a day, month or year, ISO: 2027 is over with 2027-12-31. */
export const lastDay = (stated: string): string => {
  const [year = 0, month = 12] = stated.split('-').map(Number);
  if (stated.length > 7) return stated;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};
