import { expect, test } from 'vitest';
import { counted } from './counted';

test('one thing is said as one', () => {
  expect([0, 1, 2].map((count) => counted(count, 'segment'))).toEqual([
    '0 segments',
    '1 segment',
    '2 segments',
  ]);
  expect(counted(1, 'segment is missing', 'segments are missing')).toBe('1 segment is missing');
});
