/** Shows an input that may be anything, for a message: short, whatever it holds. */
export const inWords = (value: unknown): string => {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null)
    return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'nothing'}`;
  return typeof value === 'string' ? `"${value}"` : String(value);
};
