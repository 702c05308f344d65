import { expect, it } from 'vitest';
import { nextPath } from './next-path.js';

it.each(['/', '/gaps/450200/robotics?verb=COMPLETE#row', '/清单'])('goes on at %s', (path) => {
  expect(nextPath(path)).toBe(path);
});

it.each([
  'https://example.invalid/',
  '//example.invalid',
  '/\\example.invalid',
  'gaps',
  '/a b',
  undefined,
  ['/'],
])('leads nowhere else: %s', (path) => {
  expect(nextPath(path)).toBe('/');
});
