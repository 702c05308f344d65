import type { Pieces } from '../../pieces/pieces.js';
import { topEigenpair } from './top-eigenpair.js';

export type SymmetricOperator = (vector: Float64Array) => Float64Array;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function subtract(from: Float64Array, factor: number, vector: Float64Array): void {
  for (let i = 0; i < from.length; i++) from[i]! -= factor * vector[i]!;
}

/** Removes what lies along the basis, twice: once is not enough in floating point. Returns what is left of its length. */
function orthogonalise(vector: Float64Array, basis: readonly Float64Array[]): number {
  for (let round = 0; round < 2; round++) {
    for (const unit of basis) subtract(vector, dot(vector, unit), unit);
  }
  return Math.sqrt(dot(vector, vector));
}

/**
 * A fixed start with no symmetry in it, so that it has a part along the wanted vector. Each number of deflated vectors has
 * its own: a second search from the same start could not see the rest of a multiple eigenvalue's space.
 */
function start(length: number, deflated: number): Float64Array {
  let state = Math.imul(0x9e3779b9, deflated + 1) >>> 0;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
}

function combine(basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]!.length);
  weights.forEach((weight, i) => {
    subtract(sum, -weight, basis[i]!);
  });
  return sum;
}

/**
 * Finds the largest eigenvalue and unit eigenvector of a symmetric operator on the complement of `deflated`
 * (orthonormal), or null where that complement is empty. Lanczos with full reorthogonalisation, until the residual is
 * below `residual`. Others may be let in after each use of the operator.
 * Source: Golub & Van Loan, Matrix Computations, ch. 10.
 */
export function* lanczos(
  apply: SymmetricOperator,
  length: number,
  deflated: readonly Float64Array[],
  residual = 1e-13,
): Pieces<{ readonly value: number; readonly vector: Float64Array } | null> {
  const room = length - deflated.length;
  if (room <= 0) return null;
  const diagonal: number[] = [];
  const beside: number[] = [];
  const basis: Float64Array[] = [];
  let next = start(length, deflated.length);
  let norm = orthogonalise(next, deflated);
  for (;;) {
    const scale = norm;
    basis.push(next.map((component) => component / scale));
    const vector = apply(basis.at(-1)!);
    yield;
    diagonal.push(dot(vector, basis.at(-1)!));
    norm = orthogonalise(vector, [...deflated, ...basis]);
    const last = basis.length === room || norm < residual;
    if (last || basis.length % 8 === 0) {
      const top = topEigenpair(diagonal, beside);
      if (last || norm * Math.abs(top.vector.at(-1)!) < residual) {
        return { value: top.value, vector: combine(basis, top.vector) };
      }
    }
    beside.push(norm);
    next = vector;
  }
}
