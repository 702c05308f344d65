import { finiteList } from '../number/finite-list.js';
import { MethodError } from '../number/method-error.js';
import { positive } from '../number/positive.js';
import { inverse } from './inverse.js';

type Matrix = readonly (readonly number[])[];

export interface InputOutput {
  /** A = Z·x̂⁻¹: input of row i for one unit of output of column j. */
  readonly inputCoefficients: Matrix;
  /** L = (I − A)⁻¹: total output of row i for one unit of final demand for column j. */
  readonly leontief: Matrix;
  /** G = (I − x̂⁻¹Z)⁻¹: total output of column j that one unit of primary input to row i enables. */
  readonly ghosh: Matrix;
  /** Column sums of L, and the same divided by their mean (Rasmussen's power of dispersion; above 1 = pulls more than most). */
  readonly backward: readonly number[];
  readonly backwardRelative: readonly number[];
  /** Row sums of G, and the same divided by their mean. */
  readonly forward: readonly number[];
  readonly forwardRelative: readonly number[];
}

function check(flows: Matrix, output: readonly number[]): void {
  finiteList('output', output);
  output.forEach((value, i) => {
    positive(`output[${i}]`, value);
  });
  if (flows.length !== output.length) {
    throw new MethodError('NOT_SQUARE', 'flows', `${flows.length} rows`, {
      zh: `${output.length}行`,
      en: `${output.length} rows, one for each output`,
    });
  }
  flows.forEach((row, i) => {
    finiteList(`flows[${i}]`, row, { length: output.length, least: 0 });
  });
}

/** (I − M)⁻¹, refused where it does not exist or has a negative entry: then M's spectral radius is 1 or more. */
function totalRequirements(direct: Matrix): number[][] {
  const total = inverse(direct.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - value)));
  if (total === null) {
    throw new MethodError('SINGULAR', 'flows', 'a system where I − A has no inverse', {
      zh: 'I − A可逆的投入产出表',
      en: 'flows and output for which I − A can be inverted',
    });
  }
  if (total.some((row) => row.some((value) => value < -1e-9))) {
    throw new MethodError('NOT_PRODUCTIVE', 'flows', 'a system that uses up more than it makes', {
      zh: '能产出净值的投入产出表（直接消耗系数矩阵的谱半径小于1）',
      en: 'a productive system (spectral radius of the input coefficients below 1)',
    });
  }
  return total;
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const relative = (values: readonly number[]) => values.map((value) => (value * values.length) / sum(values));

/**
 * Computes the Leontief and Ghosh inverses with their linkages from flows Z (row i sells to column j) and gross
 * output x, in one money unit. Dense, for the segments of one chain. Throws EMPTY, LENGTH, NOT_SQUARE, NOT_FINITE,
 * NEGATIVE, OUT_OF_RANGE (output 0), SINGULAR, NOT_PRODUCTIVE. Source: Miller & Blair 2009, ch. 2 and 12; Rasmussen
 * 1956.
 */
export function inputOutput(flows: Matrix, output: readonly number[]): InputOutput {
  check(flows, output);
  const inputCoefficients = flows.map((row) => row.map((flow, j) => flow / output[j]!));
  const leontief = totalRequirements(inputCoefficients);
  const ghosh = totalRequirements(flows.map((row, i) => row.map((flow) => flow / output[i]!)));
  const backward = output.map((_, j) => sum(leontief.map((row) => row[j]!)));
  const forward = ghosh.map(sum);
  const [backwardRelative, forwardRelative] = [relative(backward), relative(forward)];
  return { inputCoefficients, leontief, ghosh, backward, backwardRelative, forward, forwardRelative };
}
