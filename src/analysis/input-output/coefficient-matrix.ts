/** Link from an input to what it goes into, with its input coefficient. */
export interface CoefficientLink {
  readonly from: number;
  readonly to: number;
  readonly coefficient: number;
}

/**
 * Makes A, the input coefficients as a square matrix: row i holds what each column takes of i, 0 where there is no
 * link; of links that repeat the last counts. Ends are below `size`.
 */
export const coefficientMatrix = (size: number, links: readonly CoefficientLink[]): number[][] => {
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const { from, to, coefficient } of links) matrix[from]![to] = coefficient;
  return matrix;
};
