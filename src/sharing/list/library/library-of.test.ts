import { expect, test } from 'vitest';
import { libraryOf } from './library-of.js';

const row = (firm: string, contributor: string, kind: string, more: object = {}) => ({
  ...{ id: `${contributor}-${firm}`, firm, chain: 'robotics', segments: [], stage: 'IDENTIFIED' },
  ...{ contributor, kind, addedAt: '2026-01-01', ...more },
});

/** M06 T1: Beijing adds X and Y, Shenzhen Y and Z, a park Z. */
const rows = [
  row('X', 'beijing', 'CENTRE'),
  row('Y', 'beijing', 'CENTRE'),
  row('Y', 'shenzhen', 'CENTRE', { stage: 'SIGNED' }),
  row('Z', 'shenzhen', 'CENTRE'),
  row('Z', 'park', 'PARK', { chain: null, segments: ['robotics.servo'] }),
];

test('three firms, five entries, two contributors to Y and Z', () => {
  const { firms, entryCount } = libraryOf(rows, { chain: 'robotics' });
  expect(entryCount).toBe(5);
  expect(firms.map(({ firm, contributors }) => [firm, contributors])).toEqual([
    ['X', ['beijing']],
    ['Y', ['beijing', 'shenzhen']],
    ['Z', ['shenzhen', 'park']],
  ]);
});

test('co-compiled by a park and a centre; by two parks it is not', () => {
  expect(libraryOf(rows, {}).coCompiled).toBe(true);
  expect(libraryOf([row('X', 'a', 'PARK'), row('Y', 'b', 'PARK')], {}).coCompiled).toBe(false);
});

test('by contributor and by stage: a firm with all its targets', () => {
  expect(libraryOf(rows, { contributor: 'beijing' }).firms.map(({ firm }) => firm)).toEqual(['X', 'Y']);
  expect(libraryOf(rows, { stage: 'SIGNED' }).firms).toEqual([
    { firm: 'Y', targets: ['beijing-Y', 'shenzhen-Y'], contributors: ['beijing', 'shenzhen'] },
  ]);
  expect(libraryOf(rows, { chain: 'aluminium' }).firms).toEqual([]);
});
