import { expect, test } from 'vitest';
import { triggerOf } from './exit-words.js';

const last = { zh: '综合考评居全区后5名', en: 'among the last five of the region' };

test('a ground that counts years says how many are left, or that they are full', () => {
  expect(triggerOf({ ...last, years: 3 }, 1).zh).toBe('再连续2年：综合考评居全区后5名');
  expect(triggerOf({ ...last, years: 3 }, 3).en).toBe('3 years running: among the last five of the region');
  expect(triggerOf({ ...last, years: 5 }, 2).zh).toContain('再连续3年');
});

test('where the years so far are not known, all of them are left', () => {
  expect(triggerOf({ ...last, years: 5 }, null).zh).toContain('再连续5年');
});

test('a ground without a measure says what would have to be affirmed', () => {
  expect(triggerOf({ zh: '认定', en: 'no measure', years: null }, null).en).toBe('no measure');
});
