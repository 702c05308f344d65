import { expect, it } from 'vitest';
import { distanceKm } from './distance-km.js';

it('measures a degree along the equator and half the way around the sphere', () => {
  expect(distanceKm({ longitude: 0, latitude: 0 }, { longitude: 1, latitude: 0 })).toBeCloseTo(111.195, 3);
  expect(distanceKm({ longitude: 30, latitude: 40 }, { longitude: -150, latitude: -40 })).toBeCloseTo(
    Math.PI * 6371.0088,
    9,
  );
});

it('is the same both ways and across the antimeridian', () => {
  const [west, east] = [
    { longitude: -179.5, latitude: 10 },
    { longitude: 179.5, latitude: 10 },
  ];
  expect(distanceKm(west, east)).toBe(distanceKm(east, west));
  expect(distanceKm(west, east)).toBeCloseTo(109.5, 1);
});
