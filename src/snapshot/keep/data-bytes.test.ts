import { expect, test } from 'vitest';
import { dataBytes } from './data-bytes.js';

test('grows with the data, by about what V8 takes for them', () => {
  expect(dataBytes(new Float64Array(1_000))).toBe(8_096);
  expect(dataBytes('示例一有限公司')).toBe(38);
  expect(dataBytes([1, 2, 3])).toBe(48);
  expect(dataBytes(new Map([['a', 1]]))).toBeGreaterThan(dataBytes(new Map()) + 40);
  expect(dataBytes(undefined)).toBe(0);
});

test('counts what is shared or goes in circles once', () => {
  const column = new Float64Array(1_000);
  expect(dataBytes({ first: column, second: column })).toBe(24 + 2 * 8 + 8_096);
  const circle: { self?: object } = {};
  circle.self = circle;
  expect(dataBytes(circle)).toBe(32);
});
