import { expect, test } from 'vitest';
import { requireOfficeNumber } from './office-number.js';

test('a switchboard is taken as written, none is none', () => {
  expect(requireOfficeNumber('phone', ' 0772-1234567 转 801 ')).toBe('0772-1234567 转 801');
  expect(requireOfficeNumber('phone', '+86 (755) 8888 0000')).toBe('+86 (755) 8888 0000');
  expect(requireOfficeNumber('phone', '  ')).toBeNull();
  expect(requireOfficeNumber('phone', null)).toBeNull();
});

test.each(['13812345678', '+86 138-1234-5678', '8613812345678', '王经理 0772-1234567', '12'])(
  'what belongs to a person, or is no number, is refused: %s',
  (given) => {
    expect(() => requireOfficeNumber('phone', given)).toThrow(expect.objectContaining({ argument: 'phone' }));
  },
);
