import { expect, test } from 'vitest';
import { isValidOn, titleWorth } from './titles-of-snapshot.js';

const title = (level: string | null, validUntil: string | null) => ({
  enterprise: 'e',
  tier: '专精特新小巨人',
  level,
  validUntil,
  ...{ year: null, source: null, asOf: null, estimated: null, note: null },
});

test('a title counts to the last day of its validity, one without an end always', () => {
  expect(isValidOn(title('NATIONAL', '2026-11-26'), '2026-11-26')).toBe(true);
  expect(isValidOn(title('NATIONAL', '2026-11-25'), '2026-11-26')).toBe(false);
  expect(isValidOn(title('NATIONAL', null), '2026-11-26')).toBe(true);
});

test('the highest valid title counts; one that has run out is worth nothing', () => {
  const expired = title('NATIONAL', '2020-12-31');
  expect(titleWorth([expired], '2026-11-26')).toBe(0);
  expect(titleWorth([expired, title('REGIONAL', null)], '2026-11-26')).toBeCloseTo(2 / 3, 12);
});
