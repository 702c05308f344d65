import { expect, test } from 'vitest';
import { personTimes } from './person-times.js';
import { quotaLeft } from './quota-left.js';

const dual = (holder: string | null, from: string | null = '2026-01-01') => ({
  kind: '校企双聘',
  holder,
  from,
});

test('one professor appointed by two firms is 2 person-times and 1 person', () => {
  expect(personTimes([dual('A-1'), dual('A-1')], 2026)).toEqual([
    { kind: '校企双聘', personTimes: 2, persons: 1 },
  ]);
});

test('where a holder is not told apart persons are not known; a later year does not count', () => {
  expect(personTimes([dual('A-1'), dual(null), dual('A-2', '2027-03-01')], 2026)).toEqual([
    { kind: '校企双聘', personTimes: 2, persons: null },
  ]);
});

const places = (kind: string, used: number | null) => [
  { kind, year: null, total: 5, used: null },
  ...(used === null ? [] : [{ kind, year: 2026, total: null, used }]),
];

test('4 of 5 and 2 of 5 places used leave 1 and 3', () => {
  const records = [...places('市政府特殊津贴', 4), ...places('青年拔尖人才', 2)];
  expect(quotaLeft(records, 2026).map(({ left }) => left)).toEqual([1, 3]);
});

test('where the use of a year is not recorded nothing is said to be left', () => {
  expect(quotaLeft(places('青年拔尖人才', 2), 2025)).toEqual([
    { kind: '青年拔尖人才', total: 5, used: null, left: null },
  ]);
});
