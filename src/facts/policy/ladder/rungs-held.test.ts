import { expect, test } from 'vitest';
import { nextRung, rungsHeld } from './rungs-held.js';

const ladder = ['科技型中小企业', '高新技术企业', '瞪羚企业', '科技领军企业'].map((name, at) => ({
  name,
  order: at + 1,
}));
const award = (tier: string, validUntil: string | null = null) => ({ tier, validUntil });
const day = '2026-11-22';

test('rungs are held by valid titles, and the next is above the highest held', () => {
  const rungs = rungsHeld(ladder, [award('高新技术企业', '2027-12-31')], day);
  expect(rungs.map(({ state }) => state)).toEqual(['NOT_RECORDED', 'HELD', 'NOT_RECORDED', 'NOT_RECORDED']);
  expect(nextRung(rungs)?.name).toBe('瞪羚企业');
});

test('a title that has ended is lapsed and holds no rung', () => {
  const rungs = rungsHeld(ladder, [award('高新技术企业', '2025-12-31')], day);
  expect(rungs[1]?.state).toBe('LAPSED');
  expect(nextRung(rungs)?.name).toBe('科技型中小企业');
});

test('at the top there is no next rung', () => {
  expect(nextRung(rungsHeld(ladder, [award('科技领军')], day))).toBeNull();
});

test('quotes and 企业 at the end make no other title', () => {
  const one = [{ name: '专精特新“小巨人”企业', order: 1 }];
  expect(rungsHeld(one, [award('专精特新小巨人')], day)[0]?.state).toBe('HELD');
  expect(rungsHeld(one, [award('专精特新中小企业')], day)[0]?.state).toBe('NOT_RECORDED');
});
