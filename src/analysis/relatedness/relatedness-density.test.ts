import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complexityOutlookGain } from '../complexity/complexity-outlook-gain.js';
import { complexityOutlookIndex } from '../complexity/complexity-outlook-index.js';
import { heldSegments } from '../complexity/held-segments.js';
import { presenceMatrix } from '../complexity/presence-matrix.js';
import { MethodError } from '../number/method-error.js';
import { proximity } from './proximity.js';
import { proximityNeighbours } from './proximity-neighbours.js';
import { relatedness } from './relatedness.js';
import { relatednessDensity } from './relatedness-density.js';
import { relatednessDistance } from './relatedness-distance.js';

const SEGMENTS = 9;
const all = [...Array(SEGMENTS).keys()];
const rows = fc.array(fc.subarray(all), { minLength: 1, maxLength: 7 });

/** φ written out from its formula over the dense matrix. */
function naiveProximity(matrix: readonly number[][]): number[][] {
  const has = (c: number, s: number) => (matrix[c]!.includes(s) ? 1 : 0);
  const size = (s: number) => matrix.reduce((sum, _, c) => sum + has(c, s), 0);
  return all.map((s) =>
    all.map((t) => {
      const together = matrix.reduce((sum, _, c) => sum + has(c, s) * has(c, t), 0);
      return s === t ? 1 : together / Math.max(size(s), size(t), 1);
    }),
  );
}

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

test('proximities of the toy of Hidalgo & Hausmann 2009', () => {
  const toy = presenceMatrix(4, [[0, 1, 2, 3], [1], [2, 3], [3]]);
  expect([proximity(toy, 0, 1), proximity(toy, 0, 2), proximity(toy, 1, 2)]).toEqual([0.5, 0.5, 0.5]);
  expect([proximity(toy, 0, 3), proximity(toy, 1, 3), proximity(toy, 2, 3)]).toEqual([1 / 3, 1 / 3, 2 / 3]);
  expect(proximity(toy, 3, 3)).toBe(1);
  expect(proximityNeighbours(toy, 3, 0.5)).toEqual([{ segment: 2, proximity: 2 / 3 }]);
});

test('proximity is the formula, symmetric and in [0,1]; neighbours are its positive entries', () => {
  fc.assert(
    fc.property(rows, (matrix) => {
      const presence = presenceMatrix(SEGMENTS, matrix);
      const phi = naiveProximity(matrix);
      for (const s of all) {
        for (const t of all) {
          expect(proximity(presence, s, t)).toBeCloseTo(phi[s]![t]!, 12);
          expect(proximity(presence, s, t)).toBe(proximity(presence, t, s));
          expect(proximity(presence, s, t)).toBeLessThanOrEqual(1);
        }
        const near = proximityNeighbours(presence, s);
        expect(near.map(({ segment }) => segment).sort()).toEqual(
          all.filter((t) => t !== s && phi[s]![t]! > 0),
        );
        for (const neighbour of near)
          expect(neighbour.proximity).toBeCloseTo(phi[s]![neighbour.segment]!, 12);
      }
    }),
  );
});

test('density, COI and COG are their formulas, for a place of the matrix and for a supposed one', () => {
  const pcis = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
    minLength: SEGMENTS,
    maxLength: SEGMENTS,
  });
  fc.assert(
    fc.property(rows, fc.subarray(all), pcis, (matrix, supposed, pci) => {
      const space = relatedness(presenceMatrix(SEGMENTS, matrix));
      const phi = naiveProximity(matrix);
      const total = phi.map(sum);
      for (const held of [matrix[0]!, supposed]) {
        const density = relatednessDensity(space, held);
        const gain = complexityOutlookGain(space, held, Float64Array.from(pci)).gain;
        const lacks = all.filter((s) => !held.includes(s));
        const omega = all.map((s) => sum(held.map((t) => phi[s]![t]!)) / total[s]!);
        for (const s of all) {
          expect(density[s]).toBeCloseTo(omega[s]!, 12);
          expect(density[s]).toBeGreaterThanOrEqual(0);
          expect(density[s]).toBeLessThanOrEqual(1);
          expect(relatednessDistance(density[s]!)).toBeCloseTo(1 - omega[s]!, 12);
          const expected = sum(lacks.map((t) => (phi[t]![s]! / total[t]!) * pci[t]!));
          expect(gain[s]).toBeCloseTo(lacks.includes(s) ? expected : 0, 12);
        }
        const outlook = sum(lacks.map((s) => omega[s]! * pci[s]!));
        expect(complexityOutlookIndex(density, held, Float64Array.from(pci))).toBeCloseTo(outlook, 10);
      }
    }),
  );
});

test('any permutation of segments permutes the densities', () => {
  const shuffle = fc.shuffledSubarray(all, { minLength: SEGMENTS });
  fc.assert(
    fc.property(rows, shuffle, (matrix, to) => {
      const moved = matrix.map((row) => row.map((s) => to[s]!).sort((a, b) => a - b));
      const before = relatednessDensity(relatedness(presenceMatrix(SEGMENTS, matrix)), matrix[0]!);
      const after = relatednessDensity(relatedness(presenceMatrix(SEGMENTS, moved)), moved[0]!);
      for (const s of all) expect(after[to[s]!]).toBeCloseTo(before[s]!, 12);
    }),
  );
});

test('a segment without PCI adds nothing, and COG names its variant', () => {
  const space = relatedness(presenceMatrix(3, [[0, 1], [1]]));
  const [zero, unknown] = [Float64Array.of(1, 1, 0), Float64Array.of(1, 1, Number.NaN)];
  const density = relatednessDensity(space, [1]);
  expect(complexityOutlookIndex(density, [1], unknown)).toBe(complexityOutlookIndex(density, [1], zero));
  expect(complexityOutlookIndex(density, [1], zero)).toBeGreaterThan(0);
  expect(complexityOutlookGain(space, [1], unknown)).toEqual(complexityOutlookGain(space, [1], zero));
  expect(complexityOutlookGain(space, [1], zero).variant).toBe('WITHOUT_DISTANCE_TERM');
});

test('an empty matrix has no relatedness and no fault', () => {
  expect([...relatednessDensity(relatedness(presenceMatrix(2, [])), [0])]).toEqual([1, 0]);
  const nothing = relatedness(presenceMatrix(0, []));
  expect([...relatednessDensity(nothing, [])]).toEqual([]);
  expect(complexityOutlookIndex(new Float64Array(), [], new Float64Array())).toBe(0);
  expect([...complexityOutlookGain(nothing, [], new Float64Array()).gain]).toEqual([]);
});

test('refuses what lies outside the matrix and a PCI of another length', () => {
  const presence = presenceMatrix(3, [[0, 1]]);
  const space = relatedness(presence);
  expect(() => relatednessDensity(space, [3])).toThrow(MethodError);
  expect(() => proximity(presence, 0, 3)).toThrow('t: given 3; allowed: a whole number from 0 to 2');
  expect(() => proximityNeighbours(presence, -1)).toThrow(MethodError);
  expect(() => heldSegments(presence, 1)).toThrow(MethodError);
  const density = relatednessDensity(space, []);
  expect(() => complexityOutlookIndex(density, [], Float64Array.of(1))).toThrow(
    'pci: given 1 values; allowed: 3 values',
  );
  expect(() => complexityOutlookIndex(Float64Array.of(-1), [], Float64Array.of(1))).toThrow(MethodError);
  expect(() => complexityOutlookGain(space, [], Float64Array.of(1, 2, Infinity))).toThrow(MethodError);
});
