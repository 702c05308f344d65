import { expect, test } from 'vitest';
import { fanAround, firmsOfSpot, reachOf } from './fan';

const feature = (ownId: string, x: number, y: number, samePlaceCount: number) => ({
  type: 'Feature' as const,
  geometry: { type: 'Point' as const, coordinates: [x, y] },
  properties: { ownId, name: `示例${ownId}有限公司`, status: 'WEAK', samePlaceCount },
});

const spot = { longitude: 109.4, latitude: 24.3, count: 2, samePlace: true, zoom: 8 };

test('of the firms near a ring those belong to it that share the nearest spot with as many', () => {
  const near = [
    feature('A', 109.41, 24.3, 2),
    feature('B', 109.41, 24.3, 2),
    feature('C', 109.4, 24.3, 1),
    feature('D', 109.5, 24.3, 2),
    feature('E', 109.5, 24.3, 2),
  ];
  expect(firmsOfSpot(near, spot).map(({ id }) => id)).toEqual(['A', 'B']);
  expect(firmsOfSpot(near, { ...spot, samePlace: false })).toHaveLength(5);
});

test('they fan out around it, the first above, each as far from it and none upon another', () => {
  const places = fanAround(6);
  expect(places[0]!.x).toBeCloseTo(0);
  expect(places[0]!.y).toBeLessThan(0);
  const radius = Math.hypot(places[0]!.x, places[0]!.y);
  for (const { x, y } of places) expect(Math.hypot(x, y)).toBeCloseTo(radius);
  expect(new Set(places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(6);
});

test('the reach of a ring is the side of its cell, half as long a zoom deeper', () => {
  expect(reachOf({ ...spot, zoom: 9.7 })).toBeCloseTo(reachOf(spot) / 2);
});
