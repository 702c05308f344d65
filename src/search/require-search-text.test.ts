import { expect, test } from 'vitest';
import { requireSearchText } from './require-search-text.js';

test.each(['', '  ', '\u3000', '（）·—', '\u0000', '柳\u0007州', '😀', 'a'.repeat(65), '\ud800'])(
  'refuses %j',
  (text) => {
    expect(() => requireSearchText(text)).toThrow('text');
  },
);

test.each([
  [' 柳州 ', '柳州'],
  ['柳\t州', '柳\t州'],
  ['柳'.repeat(64), '柳'.repeat(64)],
  ['𠮷'.repeat(64), '𠮷'.repeat(64)],
])('takes %j', (given, text) => {
  expect(requireSearchText(given)).toBe(text);
});
