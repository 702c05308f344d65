import { expect, test } from 'vitest';
import { readStageDays, stageDaysAfter } from './stage-days.js';

const signed = ['CONTACTED 2026-01-05', 'SIGNED 2026-03-01'];

test('a move adds its day, a repeated stage has its latest', () => {
  const built = stageDaysAfter(signed, { stage: 'CONSTRUCTION', on: '2026-06-01' });
  expect(readStageDays(built)).toEqual([
    { stage: 'CONTACTED', on: '2026-01-05' },
    { stage: 'SIGNED', on: '2026-03-01' },
    { stage: 'CONSTRUCTION', on: '2026-06-01' },
  ]);
  expect(readStageDays(stageDaysAfter(built, { stage: 'CONSTRUCTION', on: '2026-07-01' })).at(-1)?.on).toBe(
    '2026-07-01',
  );
});

test('back at an earlier stage, the days of later ones are gone; set aside, all stay', () => {
  expect(stageDaysAfter(signed, { stage: 'NEGOTIATING', on: '2026-04-01' })).toEqual([
    'CONTACTED 2026-01-05',
    'NEGOTIATING 2026-04-01',
  ]);
  const parked = stageDaysAfter(signed, { stage: 'PARKED', on: '2026-04-01' });
  expect(parked).toEqual([...signed, 'PARKED 2026-04-01']);
  expect(stageDaysAfter(parked, { stage: 'SIGNED', on: '2026-05-01' })).toEqual([
    'CONTACTED 2026-01-05',
    'SIGNED 2026-05-01',
  ]);
});

test('of a target that nobody moved there is no day', () => {
  expect(readStageDays(null)).toEqual([]);
});
