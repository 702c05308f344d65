import { expect, test } from 'vitest';
import { comparePlaces, meetsFilter, placeInOrder, type TargetStanding } from './target-standing.js';

const plain: TargetStanding = {
  id: 'a',
  number: 1,
  stage: 'IDENTIFIED',
  dueOn: null,
  follower: null,
  segments: [],
  pending: false,
};
const standings: readonly TargetStanding[] = [
  plain,
  { ...plain, id: 'b', number: 2, stage: 'SIGNED', dueOn: '2026-12-04', segments: ['y', 'x'] },
  {
    ...plain,
    id: 'c',
    number: 3,
    stage: 'CONTACTED',
    dueOn: '2026-11-30',
    follower: 'centre',
    segments: ['x'],
  },
  {
    ...plain,
    id: 'd',
    number: 4,
    stage: 'PRODUCING',
    dueOn: '2026-12-04',
    follower: 'bureau',
    pending: true,
  },
];

const ordered = (order: Parameters<typeof placeInOrder>[1]): string =>
  [...standings]
    .sort((a, b) => comparePlaces(placeInOrder(a, order), placeInOrder(b, order)))
    .map(({ id }) => id)
    .join('');
const left = (filter: Parameters<typeof meetsFilter>[1]): string =>
  standings
    .filter((standing) => meetsFilter(standing, filter))
    .map(({ id }) => id)
    .join('');

test('targets stand by stage, follower, day and segment, what lacks it last, equal ones as added', () => {
  expect(ordered('ADDED')).toBe('abcd');
  expect(ordered('STAGE')).toBe('acbd');
  expect(ordered('FOLLOWER')).toBe('dcab');
  expect(ordered('DUE')).toBe('cbda');
  expect(ordered('SEGMENT')).toBe('cbad');
});

test('every condition must hold; what is overdue is due', () => {
  expect(left({})).toBe('abcd');
  expect(left({ dueBy: '2026-12-03' })).toBe('c');
  expect(left({ dueFrom: '2026-12-01', dueBy: '2026-12-06' })).toBe('bd');
  expect(left({ stages: ['SIGNED', 'PRODUCING'] })).toBe('bd');
  expect(left({ follower: 'centre' })).toBe('c');
  expect(left({ followed: false })).toBe('ab');
  expect(left({ segments: ['x'] })).toBe('bc');
  expect(left({ pending: true })).toBe('d');
  expect(left({ segments: ['x'], stages: ['SIGNED'] })).toBe('b');
});
