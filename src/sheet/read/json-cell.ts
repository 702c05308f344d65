import type { Cell } from './cell.js';

/** Makes a cell of a value of JSON: lists of texts and numbers are joined by semicolons. */
export const jsonCell = (value: unknown): Cell => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  if (typeof value === 'boolean') return { kind: 'flag', text: String(value) };
  const isPlainList =
    Array.isArray(value) && value.every((cell) => typeof cell === 'string' || typeof cell === 'number');
  return isPlainList ? value.join(';') : JSON.stringify(value);
};
