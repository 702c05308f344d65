import { expect, test } from 'vitest';
import { chainLinkages } from './chain-linkages.js';

/** Miller & Blair 2009, ch. 2: Z = [[150, 500], [200, 100]], x = (1000, 2000). */
const coefficients = [
  [0.15, 0.25],
  [0.2, 0.05],
];

test('coefficients and outputs give the linkages of the flows behind them', () => {
  const { backward, forward } = chainLinkages(coefficients, [1000, 2000]);
  expect(backward[0]).toBeCloseTo(1.25412541 + 0.2640264, 7);
  expect(backward[1]).toBeCloseTo(0.330033 + 1.12211221, 6);
  // G = x̂⁻¹·L·x̂ for two sectors: its off-diagonals are those of L times 2 and ½.
  expect(forward![0]).toBeCloseTo(1.25412541 + 0.330033 * 2, 6);
  expect(forward![1]).toBeCloseTo(0.2640264 / 2 + 1.12211221, 6);
});

test('without every output there is a backward linkage alone, the same one', () => {
  const complete = chainLinkages(coefficients, [1000, 2000]);
  const { backward, forward, forwardRelative } = chainLinkages(coefficients, [1000, Number.NaN]);
  backward.forEach((value, i) => {
    expect(value).toBeCloseTo(complete.backward[i]!, 12);
  });
  expect([forward, forwardRelative]).toEqual([null, null]);
});

test('a chain that uses up more than it makes is refused', () => {
  expect(() => chainLinkages([[1.2]], [1])).toThrow(expect.objectContaining({ code: 'NOT_PRODUCTIVE' }));
});
