import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diversity } from '../complexity/diversity.js';
import { heldSegments } from '../complexity/held-segments.js';
import { presenceMatrix } from '../complexity/presence-matrix.js';
import { ubiquity } from '../complexity/ubiquity.js';
import { MethodError } from '../number/method-error.js';
import { type ActivityCell, activityMatrix } from './activity-matrix.js';
import { locationQuotient } from './location-quotient.js';
import { specialisation } from './specialisation.js';

test('reproduces the location quotient of Farhauer & Kröll 2013', () => {
  expect(locationQuotient(1714, 79006, 879213, 15593224)).toBeCloseTo(0.3847623, 7);
});

test('is null where a share is 0/0, 0 where only the cell is empty', () => {
  expect(locationQuotient(0, 0, 5, 10)).toBeNull();
  expect(locationQuotient(0, 5, 0, 10)).toBeNull();
  expect(locationQuotient(0, 0, 0, 0)).toBeNull();
  expect(locationQuotient(0, 5, 5, 10)).toBe(0);
});

test('refuses negative and non-finite activity', () => {
  expect(() => locationQuotient(-1, 5, 5, 10)).toThrow('activity: given -1; allowed: a number ≥ 0');
  expect(() => locationQuotient(1, 5, Number.NaN, 10)).toThrow(MethodError);
});

const toCells = (table: readonly (readonly number[])[]): ActivityCell[] =>
  table.flatMap((row, place) => row.map((value, segment) => ({ place, segment, value })));
const tables = fc.array(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 6 });
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

test('M is RCA ≥ 1 of the dense table in exact integers, so a cell at exactly 1 is present', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(1, 0.1, 1 / 3, 1e9), (table, unit) => {
      const cells = toCells(table).map((cell) => ({ ...cell, value: cell.value * unit }));
      const presence = specialisation(activityMatrix(table.length, 5, cells));
      const total = sum(table.flat());
      table.forEach((row, c) => {
        const expected = row.flatMap((x, s) => {
          const column = sum(table.map((other) => other[s]!));
          return x > 0 && x * total >= sum(row) * column ? [s] : [];
        });
        expect([...heldSegments(presence, c)]).toEqual(expected);
      });
    }),
  );
});

test('a table where every RCA is exactly 1 is present throughout, in tenths too', () => {
  const cells = toCells([
    [0.1, 0.2, 0.7],
    [0.3, 0.6, 2.1],
    [0.7, 1.4, 4.9],
  ]);
  expect([...diversity(specialisation(activityMatrix(3, 3, cells)))]).toEqual([3, 3, 3]);
});

test('the location quotient is free of scale and its share-weighted mean over places is 1', () => {
  fc.assert(
    fc.property(tables, fc.double({ min: 0.001, max: 1000, noNaN: true }), (table, scale) => {
      const total = sum(table.flat());
      for (let s = 0; s < 5; s++) {
        const column = sum(table.map((row) => row[s]!));
        if (column === 0) continue;
        const quotients = table.map((row) => locationQuotient(row[s]!, sum(row), column, total));
        const mean = sum(table.map((row, c) => (sum(row) / total) * (quotients[c] ?? 0)));
        expect(mean).toBeCloseTo(1, 12);
        table.forEach((row, c) => {
          const scaled = locationQuotient(row[s]! * scale, sum(row) * scale, column * scale, total * scale);
          if (quotients[c] === null) expect(scaled).toBeNull();
          else expect(scaled).toBeCloseTo(quotients[c]!, 9);
        });
      }
    }),
  );
});

test('diversity and ubiquity of the toy of Hidalgo & Hausmann 2009', () => {
  const toy = presenceMatrix(4, [[0, 1, 2, 3], [1], [2, 3], [3]]);
  expect([...diversity(toy)]).toEqual([4, 1, 2, 1]);
  expect([...ubiquity(toy)]).toEqual([1, 2, 2, 3]);
});

test('cells of one place and segment add up, zeros leave no entry', () => {
  const cells = [
    { place: 1, segment: 2, value: 3 },
    { place: 1, segment: 0, value: 1 },
    { place: 1, segment: 2, value: 4 },
    { place: 0, segment: 1, value: 0 },
  ];
  const matrix = activityMatrix(2, 3, cells);
  expect([...matrix.rowStart]).toEqual([0, 0, 2]);
  expect([...matrix.segment]).toEqual([0, 2]);
  expect([...matrix.value]).toEqual([1, 7]);
});

test('refuses cells and rows outside the matrix', () => {
  expect(() => activityMatrix(1, 1, [{ place: 1, segment: 0, value: 1 }])).toThrow('place: given 1');
  expect(() => activityMatrix(1, 1, [{ place: 0, segment: 0.5, value: 1 }])).toThrow('segment: given 0.5');
  expect(() => activityMatrix(1, 1, [{ place: 0, segment: 0, value: -1 }])).toThrow('value: given -1');
  expect(() => presenceMatrix(2, [[1, 0]])).toThrow('strictly ascending');
  expect(() => presenceMatrix(2, [[0, 0]])).toThrow(MethodError);
  expect(() => presenceMatrix(2, [[2]])).toThrow(MethodError);
});
