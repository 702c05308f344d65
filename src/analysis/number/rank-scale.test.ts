import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MethodError } from './method-error.js';
import { percentileRank } from './percentile-rank.js';
import { rankScale } from './rank-scale.js';

test('scales ranks to [0,1], ties sharing their mean rank', () => {
  expect([...rankScale([30, 10, 20])]).toEqual([1, 0, 0.5]);
  expect([...rankScale([5, 5, 1, 9, 5])]).toEqual([0.5, 0.5, 0, 1, 0.5]);
});

test('leaves what is not known out of the count', () => {
  expect([...rankScale([Number.NaN, 3, Number.NaN, 4])]).toEqual([Number.NaN, 0, Number.NaN, 1]);
  expect([...rankScale([Number.NaN, 3])]).toEqual([Number.NaN, 0.5]);
  expect([...rankScale([7, 7, 7])]).toEqual([0.5, 0.5, 0.5]);
  expect([...rankScale([])]).toEqual([]);
});

test('counts the values below and half of those equal', () => {
  const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(values, fc.integer({ min: -7, max: 7 }), (list, value) => {
      const below = list.filter((other) => other < value).length;
      const equal = list.filter((other) => other === value).length;
      const rank = percentileRank([...list].sort((a, b) => a - b));
      expect(rank(value)).toBeCloseTo((below + equal / 2) / list.length, 12);
      if (list.length === 1) return;
      rankScale(list).forEach((scaled, i) => {
        const less = list.filter((other) => other < list[i]!).length;
        const same = list.filter((other) => other === list[i]!).length;
        expect(scaled).toBeCloseTo((less + (same - 1) / 2) / (list.length - 1), 12);
      });
    }),
  );
});

test('refuses infinite, unsorted and empty input', () => {
  expect(() => rankScale([1, Infinity])).toThrow('values[1]: given Infinity');
  expect(() => percentileRank([2, 1])).toThrow('given 1 after 2');
  expect(() => percentileRank([])).toThrow(MethodError);
  expect(() => percentileRank([1])(Number.NaN)).toThrow(MethodError);
});
