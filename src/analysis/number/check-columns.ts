import { finiteList } from './finite-list.js';
import { MethodError } from './method-error.js';

/** Throws unless there is a column, each has as many values as the first, at least one, and all are finite and ≥ `least`. */
export function checkColumns(columns: readonly ArrayLike<number>[], least?: number): void {
  const first = columns[0];
  if (first === undefined) {
    throw new MethodError('EMPTY', 'columns', 'no column', { zh: '至少一列', en: 'at least one column' });
  }
  columns.forEach((column, j) => {
    finiteList(`columns[${j}]`, column, { length: first.length, least });
  });
}
