import { expect, test } from 'vitest';
import { namedOnce } from './named-once';

const square = (west: number, side: number) => [
  [
    [west, 0],
    [west + side, 0],
    [west + side, side],
    [west, side],
    [west, 0],
  ],
];
const feature = (geometry: GeoJSON.Geometry): GeoJSON.Feature => ({
  type: 'Feature',
  geometry,
  properties: { name: '示例一市' },
});

test('a place with islands keeps its largest part, and its name', () => {
  const coordinates = [square(0, 1), square(5, 3), square(10, 2)];
  const [named] = namedOnce({
    type: 'FeatureCollection',
    features: [feature({ type: 'MultiPolygon', coordinates })],
  }).features;
  expect(named).toEqual(feature({ type: 'Polygon', coordinates: square(5, 3) }));
});

test('an outline of one part stays as it is', () => {
  const whole = feature({ type: 'Polygon', coordinates: square(0, 1) });
  expect(namedOnce({ type: 'FeatureCollection', features: [whole] }).features).toEqual([whole]);
});
