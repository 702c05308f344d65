import { expect, it } from 'vitest';
import { boxOfTile, requireTile } from './tile.js';

it('takes tiles of the world', () => {
  expect(requireTile({ z: 7, x: 103, y: 55 }, 'tile')).toEqual({ z: 7, x: 103, y: 55 });
  expect(requireTile({ z: 0, x: 0, y: 0 }, 'tile')).toEqual({ z: 0, x: 0, y: 0 });
});

it.each([
  [{ z: 30, x: 0, y: 0 }, 'tile.z: 30 is not usable; allowed: whole numbers from 0 to 22'],
  [{ z: 2, x: 4, y: 0 }, 'tile.x: 4 is not usable; allowed: whole numbers from 0 to 3'],
  [{ z: 2, x: 0, y: -1 }, 'tile.y: -1'],
  [{ z: 1.5, x: 0, y: 0 }, 'tile.z: 1.5'],
  [{ z: Number.NaN, x: 0, y: 0 }, 'tile.z: NaN'],
])('refuses %o', (tile, message) => {
  expect(() => requireTile(tile, 'tile')).toThrow(message);
});

it('gives the published box of a tile', () => {
  const { west, south, east, north } = boxOfTile({ z: 1, x: 1, y: 0 });
  expect([west, east]).toEqual([0, 180]);
  expect(north).toBeCloseTo(85.051129, 6);
  expect(south).toBeCloseTo(0, 12);
});
