import { expect, test } from 'vitest';
import { claimantsOf, firmVerdicts, verdictCounts } from './claimants-of.js';

const firms = firmVerdicts([
  { row: 4, verdict: 'UNKNOWN', missing: 2 },
  { row: 5, verdict: 'FAIL', missing: 0 },
  { row: 6, verdict: 'PASS', missing: 0 },
  { row: 7, verdict: 'UNKNOWN', missing: 1 },
  { row: 8, verdict: 'WARNING', missing: 0 },
  { row: 9, verdict: 'PASS', missing: 0 },
]);

test('the surest claim first, then the fewest facts missing, then the order of rows', () => {
  const all = { verdicts: ['FAIL', 'UNKNOWN', 'PASS', 'WARNING'], missingAtMost: 255 } as const;
  expect(claimantsOf(firms, all)).toEqual([6, 9, 8, 7, 4, 5]);
});

test('keeps the verdicts wanted, with at most so many facts missing', () => {
  expect(claimantsOf(firms, { verdicts: ['UNKNOWN'], missingAtMost: 1 })).toEqual([7]);
  expect(claimantsOf(firms, { verdicts: [], missingAtMost: 255 })).toEqual([]);
});

test('counts every enterprise by its verdict', () => {
  expect(verdictCounts(firms)).toEqual([
    { verdict: 'PASS', count: 2 },
    { verdict: 'WARNING', count: 1 },
    { verdict: 'UNKNOWN', count: 2 },
    { verdict: 'FAIL', count: 1 },
  ]);
});
