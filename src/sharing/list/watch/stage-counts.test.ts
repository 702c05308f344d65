import { expect, test } from 'vitest';
import { stageCounts } from './stage-counts.js';

const now = Date.parse('2026-03-11T00:00:00Z');
const row = (stage: string, since: string, investmentCny: number | null = null) => ({
  stage,
  since,
  segments: [],
  addedBy: 'x',
  followedBy: null,
  investmentCny,
});

test('age is counted in days: the median of an even number is between the middle two', () => {
  const rows = ['2026-03-10', '2026-03-09', '2026-03-07', '2026-03-01'].map((day) =>
    row('CONTACTED', `${day}T00:00:00Z`),
  );
  expect(stageCounts(rows, now)[1]).toEqual({
    stage: 'CONTACTED',
    count: 4,
    medianDays: 3,
    longestDays: 10,
    investmentCny: null,
  });
  expect(stageCounts(rows.slice(0, 3), now)[1]).toMatchObject({ medianDays: 2, longestDays: 4 });
});

test('investment is the sum of what is known, null where nothing is', () => {
  const rows = [
    row('SIGNED', '2026-03-10T00:00:00Z', 5),
    row('SIGNED', '2026-03-10T00:00:00Z', 7),
    row('SIGNED', '2026-03-10T00:00:00Z'),
  ];
  expect(stageCounts(rows, now).find(({ stage }) => stage === 'SIGNED')).toMatchObject({
    count: 3,
    investmentCny: 12,
  });
  expect(
    stageCounts([], now).every(({ count, investmentCny }) => count === 0 && investmentCny === null),
  ).toBe(true);
});
