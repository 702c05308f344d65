import { expect, it } from 'vitest';
import { requireBox } from './require-box.js';

it.each([
  [{ west: 104, south: 20, east: 112, north: 26 }],
  [{ west: 170, south: -10, east: -170, north: 10 }],
  [{ west: -180, south: -90, east: 180, north: 90 }],
  [{ west: 109, south: 24, east: 109, north: 24 }],
])('takes %o', (box) => {
  expect(requireBox(box, 'bbox')).toEqual(box);
});

it.each([
  [{ west: Number.NaN, south: 0, east: 1, north: 1 }, 'bbox.west: NaN'],
  [{ west: 0, south: 0, east: Number.POSITIVE_INFINITY, north: 1 }, 'bbox.east: Infinity'],
  [{ west: 0, south: 0, east: 1, north: 91 }, 'bbox.north: 91'],
  [{ west: 0, south: 2, east: 1, north: 1 }, 'south 2, north 1'],
  [{ west: 112, south: 20, east: 104, north: 26 }, 'are the corners swapped'],
])('refuses %o', (box, message) => {
  expect(() => requireBox(box, 'bbox')).toThrow(message);
});
