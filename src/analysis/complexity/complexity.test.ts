import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complexity } from './complexity.js';
import { presenceMatrix } from './presence-matrix.js';

const toy = presenceMatrix(4, [[0, 1, 2, 3], [1], [2, 3], [3]]);

test('reproduces the toy of Hidalgo & Hausmann 2009', () => {
  const { value } = complexity(toy);
  const expected = [-0.0753531, -1.6029161, 0.7477882, 0.930481];
  expected.forEach((eci, place) => {
    expect(value!.eci[place]).toBeCloseTo(eci, 6);
  });
});

test('names the empty rows and columns it removed and gives them no number', () => {
  const result = complexity(presenceMatrix(6, [[0, 1, 2, 4], [], [1], [2, 4], [4], []]));
  expect([...result.emptyPlaces]).toEqual([1, 5]);
  expect([...result.emptySegments]).toEqual([3, 5]);
  expect(result.value!.eci[0]).toBeCloseTo(-0.0753531, 6);
  expect(result.value!.eci[1]).toBeNaN();
  expect(result.value!.pci[3]).toBeNaN();
});

test.each([
  ['TOO_SMALL', presenceMatrix(0, [])],
  ['TOO_SMALL', presenceMatrix(3, [[], []])],
  ['TOO_SMALL', presenceMatrix(3, [[0, 1, 2]])],
  ['TOO_SMALL', presenceMatrix(3, [[1], [1], [1]])],
  ['DISCONNECTED', presenceMatrix(4, [[0, 1], [0], [2, 3], [3]])],
  [
    'NO_VARIATION',
    presenceMatrix(2, [
      [0, 1],
      [0, 1],
      [0, 1],
    ]),
  ],
  [
    'NOT_UNIQUE',
    presenceMatrix(4, [
      [0, 3],
      [1, 3],
      [2, 3],
    ]),
  ],
  [
    'NO_SIGN',
    presenceMatrix(3, [
      [0, 1],
      [1, 2],
    ]),
  ],
])('answers null with the reason %s', (reason, matrix) => {
  expect(complexity(matrix)).toMatchObject({ value: null, reason });
});

test('says how many parts a disconnected matrix has', () => {
  expect(complexity(presenceMatrix(3, [[0], [1], [2]])).parts).toBe(3);
});

const randomRows = (places: number, segments: number) =>
  fc.array(fc.subarray([...Array(segments).keys()]), { minLength: places, maxLength: places });

/** Eigen-equation and scale, checked on dense matrices written out in full. */
test('satisfies the eigenvalue equation, the sign rule and the scale on random matrices', () => {
  let computed = 0;
  fc.assert(
    fc.property(randomRows(9, 12), (rows) => {
      const { value } = complexity(presenceMatrix(12, rows));
      if (value === null) return;
      computed++;
      const nonEmpty = [...rows.keys()].filter((c) => rows[c]!.length > 0);
      const at = (c: number) => value.eci[c]!;
      const near = (s: number) => rows.flatMap((row, c) => (row.includes(s) ? [c] : []));
      const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
      expect(mean(nonEmpty.map(at))).toBeCloseTo(0, 9);
      expect(mean(nonEmpty.map((c) => at(c) ** 2))).toBeCloseTo(1, 9);
      const meanDiversity = mean(nonEmpty.map((c) => rows[c]!.length));
      expect(mean(nonEmpty.map((c) => at(c) * (rows[c]!.length - meanDiversity)))).toBeGreaterThan(0);
      const snapshot = rows.map((row) => mean(row.map((s) => mean(near(s).map(at)))));
      const shift = mean(nonEmpty.map((c) => snapshot[c]!));
      for (const c of nonEmpty) {
        expect(snapshot[c]! - shift).toBeCloseTo(value.eigenvalue * at(c), 6);
        expect(mean(rows[c]!.map((s) => value.pci[s]!))).toBeCloseTo(at(c), 6);
      }
    }),
    { numRuns: 500 },
  );
  expect(computed).toBeGreaterThan(50);
});

const same = (given: ArrayLike<number>, expected: ArrayLike<number>) => {
  for (let i = 0; i < expected.length; i++) {
    if (Number.isNaN(expected[i]!)) expect(given[i]).toBeNaN();
    else expect(given[i]).toBeCloseTo(expected[i]!, 5);
  }
};

test('any permutation of places and segments permutes the answer', () => {
  const permuted = fc.tuple(
    randomRows(8, 8),
    fc.shuffledSubarray([...Array(8).keys()], { minLength: 8 }),
    fc.shuffledSubarray([...Array(8).keys()], { minLength: 8 }),
  );
  fc.assert(
    fc.property(permuted, ([rows, placeAt, segmentTo]) => {
      const before = complexity(presenceMatrix(8, rows));
      const moved = placeAt.map((place) => rows[place]!.map((s) => segmentTo[s]!).sort((a, b) => a - b));
      const after = complexity(presenceMatrix(8, moved));
      expect(after.reason).toBe(before.reason);
      if (before.value === null) return;
      const { eci, pci } = before.value;
      same(
        after.value!.eci,
        placeAt.map((old) => eci[old]!),
      );
      same(
        segmentTo.map((now) => after.value!.pci[now]!),
        pci,
      );
    }),
    { numRuns: 500 },
  );
});

test('a second eigenvalue is the largest below 1: every other vector is shrunk at least as much', () => {
  const rows = [[0, 1, 2, 3, 4, 5], [0, 1, 2, 3], [2, 3, 4], [0, 5], [1, 4, 5], [5]];
  const { eigenvalue } = complexity(presenceMatrix(6, rows)).value!;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }), (x) => {
      const sizes = rows.map((row) => row.length);
      const total = sizes.reduce((a, b) => a + b, 0);
      const centre = x.reduce((sum, value, c) => sum + value * sizes[c]!, 0) / total;
      const y = x.map((value) => value - centre);
      const energy = y.reduce((sum, value, c) => sum + value * value * sizes[c]!, 0);
      const smoothed = [0, 1, 2, 3, 4, 5].reduce((sum, s) => {
        const held = rows.flatMap((row, c) => (row.includes(s) ? [y[c]!] : []));
        return sum + held.reduce((a, b) => a + b, 0) ** 2 / held.length;
      }, 0);
      expect(smoothed).toBeLessThanOrEqual(eigenvalue * energy + 1e-9);
    }),
  );
});
