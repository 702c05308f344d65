/** Whether σ exceeds every eigenvalue of the tridiagonal matrix: σI − T has then only positive pivots. */
function isAbove(sigma: number, diagonal: readonly number[], beside: readonly number[]): boolean {
  let pivot = sigma - diagonal[0]!;
  for (let i = 1; pivot > 0 && i < diagonal.length; i++) {
    pivot = sigma - diagonal[i]! - beside[i - 1]! ** 2 / pivot;
  }
  return pivot > 0;
}

function largestEigenvalue(diagonal: readonly number[], beside: readonly number[]): [number, number] {
  const reach = diagonal.map((d, i) => Math.abs(d) + Math.abs(beside[i - 1] ?? 0) + Math.abs(beside[i] ?? 0));
  let high = Math.max(...reach) * (1 + 1e-12) + Number.MIN_VALUE * 4;
  let low = -high;
  for (let middle = 0; middle > low && middle < high; middle = (low + high) / 2) {
    if (isAbove(middle, diagonal, beside)) high = middle;
    else low = middle;
  }
  return [low, high];
}

/** Solves (σI − T)x = b for σ above the spectrum, where elimination without pivoting is stable. */
function solve(
  sigma: number,
  diagonal: readonly number[],
  beside: readonly number[],
  b: Float64Array,
): Float64Array {
  const n = b.length;
  const pivot = new Float64Array(n);
  const x = b.slice();
  for (let i = 0; i < n; i++) {
    const factor = i === 0 ? 0 : beside[i - 1]! / pivot[i - 1]!;
    pivot[i] = sigma - diagonal[i]! - factor * (beside[i - 1] ?? 0);
    if (i > 0) x[i]! += factor * x[i - 1]!;
  }
  for (let i = n - 1; i >= 0; i--) x[i] = (x[i]! + (i + 1 < n ? beside[i]! * x[i + 1]! : 0)) / pivot[i]!;
  return x;
}

/**
 * Finds the largest eigenvalue and its unit eigenvector of a symmetric tridiagonal matrix, by bisection on the signs
 * of the pivots and inverse iteration. Source: Golub & Van Loan, Matrix Computations, §8.4.
 */
export function topEigenpair(
  diagonal: readonly number[],
  beside: readonly number[],
): { readonly value: number; readonly vector: Float64Array } {
  const [value, above] = largestEigenvalue(diagonal, beside);
  const spread = Math.max(Math.abs(above) * 1e-15, Number.MIN_VALUE * 4);
  let vector = new Float64Array(diagonal.length).fill(1);
  for (let round = 0; round < 4; round++) {
    vector = new Float64Array(solve(above + spread, diagonal, beside, vector));
    const norm = Math.hypot(...vector);
    vector = vector.map((component) => component / norm);
  }
  return { value, vector };
}
