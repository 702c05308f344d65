import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ahpWeights } from './ahp-weights.js';

/** Saaty's choice of a school, taken up by Wang & Chin 2011. */
const school = [
  [1, 4, 3, 1, 3, 4],
  [1 / 4, 1, 7, 3, 1 / 5, 1],
  [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
  [1, 1 / 3, 5, 1, 1, 1 / 3],
  [1 / 3, 5, 5, 1, 1, 3],
  [1 / 4, 1, 6, 3, 1 / 3, 1],
];

test('refuses the 6 × 6 matrix of Wang & Chin 2011 with its ratio, about 0.23', () => {
  expect(() => ahpWeights(school)).toThrow(
    expect.objectContaining({
      code: 'INCONSISTENT',
      given: { zh: '一致性比率0.2298', en: 'a consistency ratio of 0.2298' },
    }),
  );
});

test('finds the weights behind a consistent matrix, with ratio 0', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(weights, (given) => {
      const sum = given.reduce((a, b) => a + b, 0);
      const answer = ahpWeights(given.map((a) => given.map((b) => a / b)));
      expect(answer.consistencyRatio).toBeCloseTo(0, 9);
      given.forEach((weight, i) => {
        expect(answer.weights[i]).toBeCloseTo(weight / sum, 9);
      });
    }),
  );
});

test('weights are an eigenvector: matrix · weights = λ · weights, λ from the ratio', () => {
  const matrix = [
    [1, 3, 5],
    [1 / 3, 1, 3],
    [1 / 5, 1 / 3, 1],
  ];
  const { weights, consistencyRatio } = ahpWeights(matrix);
  const eigenvalue = 3 + 2 * 0.5799 * consistencyRatio;
  expect(consistencyRatio).toBeGreaterThan(0.01);
  matrix.forEach((row, i) => {
    const snapshot = row.reduce((sum, value, j) => sum + value * weights[j]!, 0);
    expect(snapshot).toBeCloseTo(eigenvalue * weights[i]!, 9);
  });
});

test.each([
  [3, 0.5799],
  [4, 0.8921],
  [5, 1.1159],
  [6, 1.2358],
  [7, 1.3322],
  [8, 1.3952],
  [9, 1.4537],
  [10, 1.4882],
  [11, 1.5117],
  [12, 1.5356],
  [13, 1.5571],
  [14, 1.5714],
  [15, 1.5831],
])('divides by the random index of %d criteria as Golden & Wang print it', (n, randomIndex) => {
  const matrix = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i + j === 1 ? 2 ** (j - i) : 1)),
  );
  const { weights, consistencyRatio } = ahpWeights(matrix);
  const snapshot = matrix[0]!.reduce((sum, value, j) => sum + value * weights[j]!, 0);
  const index = (snapshot / weights[0]! - n) / (n - 1);
  expect(index / consistencyRatio).toBeCloseTo(randomIndex, 6);
});

test('takes two decimals for a third', () => {
  expect(
    ahpWeights([
      [1, 3],
      [0.33, 1],
    ]).weights[0],
  ).toBeCloseTo(0.75, 2);
});

test.each([
  ['EMPTY', []],
  ['OUT_OF_RANGE', Array.from({ length: 16 }, () => Array<number>(16).fill(1))],
  ['LENGTH', [[1, 2], [1]]],
  [
    'NOT_RECIPROCAL',
    [
      [1, 2],
      [2, 1],
    ],
  ],
  ['NOT_RECIPROCAL', [[2]]],
  [
    'OUT_OF_RANGE',
    [
      [1, 0],
      [0, 1],
    ],
  ],
  [
    'OUT_OF_RANGE',
    [
      [1, -2],
      [-0.5, 1],
    ],
  ],
  [
    'NOT_FINITE',
    [
      [1, Number.NaN],
      [1, 1],
    ],
  ],
])('refuses with %s', (code, matrix) => {
  expect(() => ahpWeights(matrix)).toThrow(expect.objectContaining({ code }));
});
