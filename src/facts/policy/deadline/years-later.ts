/** Moves a day, month or year by years, keeping its precision; 29 February becomes the 28th. */
export const yearsLater = (stated: string, years: number): string => {
  const moved = `${String(Number(stated.slice(0, 4)) + years).padStart(4, '0')}${stated.slice(4)}`;
  const exists = stated.length < 10 || new Date(`${moved}T00:00:00Z`).toISOString().startsWith(moved);
  return exists ? moved : `${moved.slice(0, 8)}28`;
};
