import { expect, test } from 'vitest';
import { gapPriority, priorityParts } from './gap-priority.js';

const weights = [0.3, 0.2, 0.1, 0.2, 0.2];

test('a priority is the weighted mean of its parts, each named, in order', () => {
  const { value, parts } = gapPriority([1, 0.5, 0, 0.5, 1], weights);
  expect(value).toBeCloseTo(0.3 + 0.1 + 0 + 0.1 + 0.2, 12);
  expect(parts.map(({ name }) => name)).toEqual(priorityParts);
  expect(parts.map(({ weight }) => weight)).toEqual(weights);
  expect(parts.map((part) => part.value)).toEqual([1, 0.5, 0, 0.5, 1]);
  expect(parts.every(({ omitted }) => omitted === null)).toBe(true);
});

test('a part that could not be computed is named and left out, and the others share its weight', () => {
  const { value, parts } = gapPriority(
    ['NO_CONSUMER_IN_CHAIN', 0.5, 1, 'NO_LINKS_IN_CHAIN', 'NO_SUPPLIER_LOCATED'],
    weights,
  );
  expect(value).toBeCloseTo((0.2 * 0.5 + 0.1) / 0.3, 12);
  expect(parts[0]).toEqual({
    name: 'LOCAL_DEMAND',
    value: null,
    weight: 0,
    omitted: 'NO_CONSUMER_IN_CHAIN',
  });
  expect(parts[1]!.weight).toBeCloseTo(2 / 3, 12);
  expect(parts[2]!.weight).toBeCloseTo(1 / 3, 12);
});

test('without any part there is no priority, and no weight', () => {
  const { value, parts } = gapPriority(new Array(5).fill('NO_SPECIALISATION'), weights);
  expect(value).toBeNull();
  expect(parts.map((part) => [part.value, part.weight])).toEqual(new Array(5).fill([null, 0]));
});

test('a weight of nothing for every part that is known gives no priority', () => {
  const { value, parts } = gapPriority([1, 'NO_SPECIALISATION', 0, 0, 0], [0, 1, 0, 0, 0]);
  expect([value, parts[0]]).toEqual([null, { name: 'LOCAL_DEMAND', value: 1, weight: 0, omitted: null }]);
});

test('a number that is none is refused by the name of its part', () => {
  expect(() => gapPriority([0, Number.POSITIVE_INFINITY, 0, 0, 0], weights)).toThrow('RELATEDNESS');
});
