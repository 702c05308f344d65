import { expect, test } from 'vitest';
import { MetKeys } from './met-keys.js';

test('of a graph that was empty, keys are looked for once this run has met them', () => {
  const met = new MetKeys({ empty: true });
  expect(met.mayStand(['a', 'b'])).toEqual([]);
  met.meet(['a']);
  expect(met.mayStand(['a', 'b'])).toEqual(['a']);
});

test('of a graph that held some, any key is looked for', () => {
  expect(new MetKeys({ empty: false }).mayStand(['a', 'b'])).toEqual(['a', 'b']);
});
