/** Maps keys to row numbers. */
export const rowsBy = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  for (let row = 0; row < keys.length; row++) rows.set(keys[row]!, row);
  return rows;
};
