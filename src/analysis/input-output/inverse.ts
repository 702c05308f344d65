/** A pivot below this, relative to the largest entry, means that rounding alone decides the inverse. */
const SINGULAR = 1e-12;

function largestBelow(rows: readonly number[][], column: number): number {
  let best = column;
  for (let i = column; i < rows.length; i++) {
    if (Math.abs(rows[i]![column]!) > Math.abs(rows[best]![column]!)) best = i;
  }
  return best;
}

function clear(rows: number[][], column: number): void {
  const pivotRow = rows[column]!;
  const pivot = pivotRow[column]!;
  for (let j = 0; j < pivotRow.length; j++) pivotRow[j]! /= pivot;
  for (const row of rows) {
    const factor = row[column]!;
    if (row === pivotRow || factor === 0) continue;
    for (let j = 0; j < row.length; j++) row[j]! -= factor * pivotRow[j]!;
  }
}

/**
 * Inverts a square matrix by Gauss–Jordan elimination with partial pivoting, O(n³); null where the matrix is singular
 * to within 1e-12 of its largest entry. Source: Golub & Van Loan, Matrix Computations, ch. 3.
 */
export function inverse(matrix: readonly (readonly number[])[]): number[][] | null {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const scale = Math.max(...matrix.map((row) => Math.max(...row.map(Math.abs))));
  for (let column = 0; column < n; column++) {
    const best = largestBelow(rows, column);
    if (!(Math.abs(rows[best]![column]!) > SINGULAR * scale)) return null;
    [rows[column], rows[best]] = [rows[best]!, rows[column]!];
    clear(rows, column);
  }
  return rows.map((row) => row.slice(n));
}
