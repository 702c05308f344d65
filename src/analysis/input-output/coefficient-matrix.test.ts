import { expect, test } from 'vitest';
import { coefficientMatrix } from './coefficient-matrix.js';

test('puts what a column takes of a row where they meet', () => {
  const links = [
    { from: 0, to: 1, coefficient: 0.2 },
    { from: 2, to: 1, coefficient: 0.1 },
    { from: 0, to: 1, coefficient: 0.3 },
  ];
  expect(coefficientMatrix(3, links)).toEqual([
    [0, 0.3, 0],
    [0, 0, 0],
    [0, 0.1, 0],
  ]);
  expect(coefficientMatrix(0, [])).toEqual([]);
});
