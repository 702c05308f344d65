import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputOutput } from './input-output.js';
import { inverse } from './inverse.js';

const near = (given: readonly (readonly number[])[], expected: number[][], digits = 7) =>
  expected.forEach((row, i) => {
    row.forEach((value, j) => {
      expect(given[i]![j]).toBeCloseTo(value, digits);
    });
  });

test('reproduces Miller & Blair 2009', () => {
  const answer = inputOutput(
    [
      [150, 500],
      [200, 100],
    ],
    [1000, 2000],
  );
  near(
    answer.inputCoefficients,
    [
      [0.15, 0.25],
      [0.2, 0.05],
    ],
    12,
  );
  near(answer.leontief, [
    [1.25412541, 0.330033],
    [0.2640264, 1.12211221],
  ]);
  expect(answer.backward[0]).toBeCloseTo(1.51815181, 7);
  expect(answer.backward[1]).toBeCloseTo(1.45214521, 7);
});

const economies = fc
  .array(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 })
  .chain((flows) =>
    fc.tuple(fc.constant(flows), fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 })),
  );

/** I + A + A² + …: the rounds of production, summed. */
function rounds(direct: number[][]): number[][] {
  const identity: number[][] = direct.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  let [sum, power] = [identity, identity];
  for (let round = 0; round < 4000; round++) {
    power = power.map((row) =>
      direct[0]!.map((_, j) => row.reduce((t, value, k) => t + value * direct[k]![j]!, 0)),
    );
    sum = sum.map((row, i) => row.map((value, j) => value + power[i]![j]!));
  }
  return sum;
}

test('L and G are the sums of their power series; linkages are their sums; relative ones have mean 1', () => {
  fc.assert(
    fc.property(economies, ([flows, surplus]) => {
      const output = flows.map(
        (row, i) => row.reduce((a, b) => a + b, 0) + flows.reduce((a, r) => a + r[i]!, 0) + surplus[i]!,
      );
      const answer = inputOutput(flows, output);
      near(answer.leontief, rounds(flows.map((row) => row.map((flow, j) => flow / output[j]!))), 6);
      const ghosh = rounds(flows.map((row, i) => row.map((flow) => flow / output[i]!)));
      near(answer.ghosh, ghosh, 6);
      ghosh.forEach((row, i) => {
        expect(answer.forward[i]).toBeCloseTo(
          row.reduce((a, b) => a + b, 0),
          6,
        );
      });
      for (const relative of [answer.backwardRelative, answer.forwardRelative]) {
        expect(relative.reduce((a, b) => a + b, 0) / 4).toBeCloseTo(1, 12);
      }
    }),
    { numRuns: 25 },
  );
});

test.each([
  [
    'SINGULAR',
    [
      [1000, 0],
      [0, 0],
    ],
    [1000, 2000],
  ],
  [
    'NOT_PRODUCTIVE',
    [
      [900, 900],
      [900, 900],
    ],
    [1000, 1000],
  ],
  ['NOT_PRODUCTIVE', [[1500]], [1000]],
  ['OUT_OF_RANGE', [[1]], [0]],
  ['EMPTY', [], []],
  ['LENGTH', [[1, 2], [3]], [9, 9]],
  ['NOT_SQUARE', [[1, 2]], [9, 9]],
  ['NEGATIVE', [[-1]], [9]],
  ['NOT_FINITE', [[Number.NaN]], [9]],
])('refuses with %s', (code, flows, output) => {
  expect(() => inputOutput(flows, output)).toThrow(expect.objectContaining({ code }));
});

test('an inverse needs row exchanges sometimes, and does not exist for a singular matrix', () => {
  expect(
    inverse([
      [0, 2],
      [4, 0],
    ]),
  ).toEqual([
    [0, 0.25],
    [0.5, 0],
  ]);
  expect(
    inverse([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull();
  expect(inverse([[0]])).toBeNull();
});
