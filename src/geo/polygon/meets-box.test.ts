import type { LineString, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { isInBox, meetsBox } from './meets-box.js';

const box = { west: 109, south: 24, east: 110, north: 25 };

test('a point on a side of a box is in it, one beside it is not', () => {
  expect(isInBox(box, 110, 24.5)).toBe(true);
  expect(isInBox(box, 110.0001, 24.5)).toBe(false);
});

test('a box across the antimeridian holds what lies on either side', () => {
  const across = { west: 170, south: -10, east: -170, north: 10 };
  expect([175, -175, 0].map((longitude) => isInBox(across, longitude, 0))).toEqual([true, true, false]);
});

test('a line that passes through without an end inside, and an area around the box, meet it', () => {
  const line: LineString = {
    type: 'LineString',
    coordinates: [
      [108, 24.5],
      [111, 24.6],
    ],
  };
  const around: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [100, 20],
        [120, 20],
        [120, 30],
        [100, 30],
        [100, 20],
      ],
    ],
  };
  const beside: LineString = {
    type: 'LineString',
    coordinates: [
      [108, 24.5],
      [108.9, 30],
    ],
  };
  expect([line, around, beside].map((geometry) => meetsBox(geometry, box))).toEqual([true, true, false]);
});
