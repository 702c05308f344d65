import { expect, test } from 'vitest';
import type { Enclave, Pairing, PartnerCentre } from './partner.type.js';
import { worksToday } from './works-today.js';

const today = '2026-11-22';
const centre = (facts: Partial<PartnerCentre>) =>
  ({ __typename: 'PartnerCentre', basedInCode: '440300', opened: '2024-07', ...facts }) as PartnerCentre;
const enclave = (status: string | null) => ({ __typename: 'Enclave', status }) as Enclave;
const pairing = (facts: Partial<Pairing>) =>
  ({ __typename: 'Pairing', mechanism: '联席会议', since: '2021', ...facts }) as Pairing;

test('a centre works from the day it opens, where its seat is known', () => {
  expect(worksToday(centre({}), today)).toBe(true);
  expect(worksToday(centre({ opened: '2026-11-22' }), today)).toBe(true);
  expect(worksToday(centre({ opened: '2026-11-23' }), today)).toBe(false);
  expect(worksToday(centre({ opened: null }), today)).toBe(false);
  expect(worksToday(centre({ basedInCode: null }), today)).toBe(false);
});

test('an enclave works that operates, and none that is planned, built, over or of no known status', () => {
  for (const status of ['operating', ' Operating ', '运营中'])
    expect(worksToday(enclave(status), today)).toBe(true);
  for (const status of [null, '', 'planned', 'building', 'closed', '已停办'])
    expect(worksToday(enclave(status), today)).toBe(false);
});

test('a pairing works whose mechanism a source states, unless it begins later', () => {
  expect(worksToday(pairing({}), today)).toBe(true);
  expect(worksToday(pairing({ since: null }), today)).toBe(true);
  expect(worksToday(pairing({ since: '2027' }), today)).toBe(false);
  expect(worksToday(pairing({ mechanism: null }), today)).toBe(false);
  expect(worksToday(pairing({ mechanism: '  ' }), today)).toBe(false);
});
