import { finiteList } from '../number/finite-list.js';
import { MethodError } from '../number/method-error.js';
import { positive } from '../number/positive.js';

type Matrix = readonly (readonly number[])[];

export interface AhpWeights {
  /** Principal eigenvector, sum 1. */
  readonly weights: Float64Array;
  /** CR = CI / RI, below 0.1; 0 for one or two criteria, which cannot contradict each other. */
  readonly consistencyRatio: number;
}

/**
 * Mean CI of random reciprocal matrices of n = 3..15 criteria, to four digits: one table throughout. Saaty's own of 1980
 * (0.58 0.90 1.12 1.24 1.32 1.41 1.45 1.49 …) comes from fewer matrices; its 1.32 for n = 7 is 0.9 % lower.
 * Source: Golden & Wang 1989, as listed by Alonso & Lamata 2006 (Int. J. Uncertainty, Fuzziness 14, 445–459); pymcdm
 * (`AHP.RI_M`) has the same values.
 */
const RANDOM_INDEX: readonly number[] = [
  0, 0, 0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714,
  1.5831,
];
const MOST_CRITERIA = RANDOM_INDEX.length - 1;
const ACCEPTED = 0.1;
/** 0.33 against 3 passes: people write two decimals. */
const RECIPROCAL = 0.01 + 1e-9;

function checkSize(matrix: Matrix): void {
  if (matrix.length < 1 || matrix.length > MOST_CRITERIA) {
    throw new MethodError(
      matrix.length < 1 ? 'EMPTY' : 'OUT_OF_RANGE',
      'matrix',
      `${matrix.length} criteria`,
      {
        zh: `1到${MOST_CRITERIA}个准则（随机一致性指标只有这些）`,
        en: `1 to ${MOST_CRITERIA} criteria, for which the random index is known`,
      },
    );
  }
}

function checkReciprocal(matrix: Matrix): void {
  checkSize(matrix);
  matrix.forEach((row, i) => {
    finiteList(`matrix[${i}]`, row, { length: matrix.length });
    row.forEach((value, j) => {
      positive(`matrix[${i}][${j}]`, value);
    });
  });
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      if (j > i || Math.abs(value * matrix[j]![i]! - 1) <= RECIPROCAL) return;
      const given = { zh: `${value}对${matrix[j]![i]}`, en: `${value} against ${matrix[j]![i]}` };
      throw new MethodError('NOT_RECIPROCAL', `matrix[${i}][${j}]`, given, {
        zh: '互反矩阵：a[i][j] = 1 / a[j][i]，对角线为1',
        en: 'a reciprocal matrix: a[i][j] = 1 / a[j][i], 1 on the diagonal',
      });
    });
  });
}

/** Power iteration; a positive matrix has one dominant eigenvalue (Perron), so it always converges. */
function principal(matrix: Matrix): { value: number; vector: Float64Array } {
  let vector = new Float64Array(matrix.length).fill(1 / matrix.length);
  for (let round = 0; round < 10_000; round++) {
    const snapshot = Float64Array.from(matrix, (row) =>
      row.reduce((sum, value, j) => sum + value * vector[j]!, 0),
    );
    const value = snapshot.reduce((a, b) => a + b, 0);
    const next = snapshot.map((component) => component / value);
    const moved = next.reduce((most, component, i) => Math.max(most, Math.abs(component - vector[i]!)), 0);
    vector = next;
    if (moved < 1e-15) return { value, vector };
  }
  return { value: matrix[0]!.reduce((sum, value, j) => sum + value * vector[j]!, 0) / vector[0]!, vector };
}

/**
 * Computes AHP weights: principal eigenvector of a reciprocal comparison matrix, and CR = CI / RI with CI = (λ −
 * n)/(n − 1).
 * Throws INCONSISTENT with the ratio where CR ≥ 0.1; EMPTY, OUT_OF_RANGE (more than 15 criteria, a value ≤ 0),
 * LENGTH, NOT_FINITE, NOT_RECIPROCAL (by more than 1 %). Source: Saaty 1980; random index Golden & Wang 1989.
 */
export function ahpWeights(matrix: Matrix): AhpWeights {
  checkReciprocal(matrix);
  const n = matrix.length;
  const { value, vector } = principal(matrix);
  const consistencyRatio = n < 3 ? 0 : Math.max(0, (value - n) / (n - 1) / RANDOM_INDEX[n]!);
  if (consistencyRatio >= ACCEPTED) {
    const given = consistencyRatio.toFixed(4);
    const text = { zh: `一致性比率${given}`, en: `a consistency ratio of ${given}` };
    throw new MethodError('INCONSISTENT', 'matrix', text, {
      zh: '一致性比率小于0.1的判断矩阵',
      en: 'comparisons with a consistency ratio below 0.1',
    });
  }
  return { weights: vector, consistencyRatio };
}
