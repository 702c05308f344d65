import { expect, test } from 'vitest';
import { triggerOf } from './exit-words.js';

test('a ground that counts years says how many are left, or that they are full', () => {
  expect(triggerOf('31(2)', 1).zh).toBe('再连续2年：综合考评居全区后5名');
  expect(triggerOf('31(2)', 3).en).toBe('3 years running: among the last five of the region');
  expect(triggerOf('31(3)', 2).zh).toContain('再连续3年');
});

test('where the years so far are not known, all of them are left', () => {
  expect(triggerOf('31(3)', null).zh).toContain('再连续5年');
});

test('a ground without a measure says what would have to be affirmed', () => {
  expect(triggerOf('31(1)', null).en).toContain('no measure');
});
