import { MethodError } from '../number/method-error.js';
import { normaliseWeights } from './normalise-weights.js';

function checkLengths(columns: readonly Float64Array[]): void {
  columns.forEach((column, j) => {
    if (column.length === columns[0]!.length) return;
    throw new MethodError('LENGTH', `columns[${j}]`, `${column.length} values`, {
      zh: `${columns[0]!.length}个值`,
      en: `${columns[0]!.length} values`,
    });
  });
}

/** Only an infinite part makes a sum that is not finite; which one is looked for when that has happened. */
function refuseInfinite(columns: readonly Float64Array[], row: number): never {
  const j = columns.findIndex((column) => Math.abs(column[row]!) === Number.POSITIVE_INFINITY);
  throw new MethodError('NOT_FINITE', `columns[${j}][${row}]`, String(columns[j]![row]), {
    zh: '有限的数，或以NaN表示未知',
    en: 'a finite number, or NaN where it is not known',
  });
}

/**
 * Computes `weightedMean` of many rows at once, from a column a part: NaN is a part left out, and NaN comes back for
 * a row in which no part with a weight is known. For ordering tens of thousands of candidates; ask `weightedMean` for
 * the weights used in the rows that are shown. Throws EMPTY, LENGTH, NOT_FINITE, NEGATIVE, NO_WEIGHT.
 * Source: simple additive weighting, Churchman & Ackoff 1954.
 */
export function weightedMeans(columns: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const normal = normaliseWeights(weights, columns.length);
  checkLengths(columns);
  const sums = new Float64Array(columns[0]!.length);
  const used = new Float64Array(sums.length);
  columns.forEach((column, j) => {
    const weight = normal[j]!;
    for (let i = 0; i < sums.length; i++) {
      const part = column[i]!;
      if (Number.isNaN(part)) continue;
      sums[i]! += weight * part;
      used[i]! += weight;
    }
  });
  for (let i = 0; i < sums.length; i++) {
    if (!Number.isFinite(sums[i])) refuseInfinite(columns, i);
    sums[i]! /= used[i]!;
  }
  return sums;
}
