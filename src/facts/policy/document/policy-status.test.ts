import { expect, test } from 'vitest';
import { entitles } from './entitles.js';
import { type PolicyTerm, policyStatus } from './policy-status.js';

const silent: PolicyTerm = {
  draft: false,
  plan: false,
  issuedOn: null,
  validFrom: null,
  validTo: null,
  repealedOn: null,
};

const terms = {
  NP: { ...silent, draft: true, validTo: '2027-12-31' },
  P18: { ...silent, plan: true, validFrom: '2017-01-01', validTo: '2020-12-31' },
  CV25: { ...silent, issuedOn: '2025-04-08', validFrom: '2025-04-08', validTo: '2027-12-31' },
  PK24: { ...silent, issuedOn: '2024-09-22' },
  AI25: { ...silent, plan: true, issuedOn: '2025-03-03', validFrom: '2025-03-03', validTo: '2027-12-31' },
} as const;

test.each([
  ['CV25', '2027-12-31', 'IN_FORCE'],
  ['CV25', '2028-01-01', 'EXPIRED'],
  ['P18', '2019-06-01', 'RUNNING'],
  ['P18', '2026-11-22', 'EXPIRED'],
  ['P18', '2016-12-31', 'NOT_YET'],
  ['NP', '2016-01-01', 'DRAFT'],
  ['NP', '2026-11-22', 'DRAFT'],
  ['NP', '2030-01-01', 'DRAFT'],
  ['PK24', '2024-09-21', 'NOT_YET'],
  ['PK24', '2024-09-22', 'IN_FORCE_NO_END_STATED'],
  ['PK24', '2026-11-22', 'IN_FORCE_NO_END_STATED'],
  ['AI25', '2025-01-01', 'NOT_YET'],
  ['AI25', '2026-11-22', 'RUNNING'],
] as const)('%s on %s is %s', (code, day, status) => {
  expect(policyStatus(terms[code], day)).toBe(status);
});

test('a repeal counts from its day, and not before the document began', () => {
  const repealed = { ...terms.PK24, repealedOn: '2026-01-01' };
  expect(policyStatus(repealed, '2025-12-31')).toBe('IN_FORCE_NO_END_STATED');
  expect(policyStatus(repealed, '2026-01-01')).toBe('REPEALED');
  expect(policyStatus(repealed, '2024-01-01')).toBe('NOT_YET');
});

test('a term that is known to the year or month includes all of it', () => {
  const term = { ...silent, validFrom: '2025', validTo: '2027-12' };
  expect(policyStatus(term, '2025-01-01')).toBe('IN_FORCE');
  expect(policyStatus(term, '2027-12-31')).toBe('IN_FORCE');
  expect(policyStatus(term, '2028-01-01')).toBe('EXPIRED');
});

test('only documents within their term entitle', () => {
  expect((['RUNNING', 'IN_FORCE', 'IN_FORCE_NO_END_STATED'] as const).every(entitles)).toBe(true);
  expect((['DRAFT', 'NOT_YET', 'EXPIRED', 'REPEALED'] as const).some(entitles)).toBe(false);
});
