import { expect, test } from 'vitest';
import { MetKeys } from './met-keys.js';

test('where the keys of the graph were read, those are looked for that it held or this run has met', () => {
  const met = new MetKeys({ isRead: true });
  expect(met.mayStand(['a', 'b'])).toEqual([]);
  met.meet('a');
  expect(met.mayStand(['a', 'b'])).toEqual(['a']);
});

test('where they were not, any key is looked for', () => {
  expect(new MetKeys({ isRead: false }).mayStand(['a', 'b'])).toEqual(['a', 'b']);
});
