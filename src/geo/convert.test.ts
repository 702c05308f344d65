import { expect, test } from 'vitest';
import { convert } from './convert.js';
import { crsOfLabel } from './crs.js';
import { distanceKm } from './distance.js';

const beijing = { longitude: 116.404, latitude: 39.915 };

test('WGS-84 to GCJ-02 gives the published values', () => {
  const gcj = convert(beijing, 'WGS84', 'GCJ02');
  expect(gcj.longitude).toBeCloseTo(116.410244, 5);
  expect(gcj.latitude).toBeCloseTo(39.916404, 5);
  const qinzhou = convert({ longitude: 108.6503952, latitude: 21.9828281 }, 'WGS84', 'GCJ02');
  expect(Math.abs(qinzhou.longitude - 108.6541485)).toBeLessThan(1e-5);
  expect(Math.abs(qinzhou.latitude - 21.9799392)).toBeLessThan(1e-5);
});

test('there and back ends within 0.1 m, and points abroad stay', () => {
  for (let i = 0; i < 10_000; i++) {
    const there = { longitude: 75 + ((i * 37) % 600) / 10, latitude: 4 + ((i * 53) % 480) / 10 };
    for (const crs of ['GCJ02', 'BD09'] as const) {
      const back = convert(convert(there, 'WGS84', crs), crs, 'WGS84');
      expect(distanceKm(there, back)).toBeLessThan(0.0001);
    }
  }
  const paris = { longitude: 2.3522, latitude: 48.8566 };
  expect(convert(paris, 'WGS84', 'GCJ02')).toEqual(paris);
});

test('labels name their system in the usual spellings', () => {
  expect(['高德', 'GCJ-02', '火星坐标', '百度', '天地图', 'WGS 84', '北京54'].map(crsOfLabel)).toEqual([
    'GCJ02',
    'GCJ02',
    'GCJ02',
    'BD09',
    'CGCS2000',
    'WGS84',
    undefined,
  ]);
});

test('a degree along the equator is 111.195 km', () => {
  expect(distanceKm({ longitude: 0, latitude: 0 }, { longitude: 1, latitude: 0 })).toBeCloseTo(111.195, 3);
});
