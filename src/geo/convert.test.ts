import gcoordModule from 'gcoord';
import { describe, expect, it } from 'vitest';
import { random as seededRandom } from '../../bench/methods/random.js';
import { convert } from './convert.js';
import { convertGeometry } from './convert-geometry.js';
import { crsNames, crsOfLabel } from './crs.js';
import { distanceKm } from './distance-km.js';
import type { Position } from './position.js';

// Its types describe an ES module, what Node loads is CommonJS: the default import is the library itself.
const gcoord = gcoordModule as unknown as typeof gcoordModule.default;

const metres = (a: Position, b: Position): number => distanceKm(a, b) * 1000;

/** Points of the box of the GCJ-02 formula, a kilometre or two off its sides. */
const randomPoints = (count: number): Position[] => {
  const random = seededRandom(20261124);
  return Array.from({ length: count }, () => ({
    longitude: 72.03 + random() * 65.78,
    latitude: 0.85 + random() * 54.95,
  }));
};

const byGcoord = ({ longitude, latitude }: Position, from: 'WGS84' | 'GCJ02' | 'BD09', to: typeof from) => {
  const [east, north] = gcoord.transform([longitude, latitude], gcoord[from], gcoord[to]);
  return { longitude: east as number, latitude: north as number };
};

describe('convert', () => {
  it('gives the published values of GCJ-02', () => {
    const beijing = convert({ longitude: 116.404, latitude: 39.915 }, 'WGS84', 'GCJ02');
    expect(beijing.longitude).toBeCloseTo(116.410244, 6);
    expect(beijing.latitude).toBeCloseTo(39.916404, 6);
    const qinzhou = convert({ longitude: 108.6503952, latitude: 21.9828281 }, 'WGS84', 'GCJ02');
    expect(Math.abs(qinzhou.longitude - 108.6541485)).toBeLessThan(1e-5);
    expect(Math.abs(qinzhou.latitude - 21.9799392)).toBeLessThan(1e-5);
  });

  it('agrees with gcoord to a micrometre on the way there, to its own error on the way back', () => {
    const pairs = [
      ['WGS84', 'GCJ02', 1e-6],
      ['WGS84', 'BD09', 1e-6],
      // gcoord stops at 1e-6 degrees, 0.11 m on each axis.
      ['GCJ02', 'WGS84', 0.17],
      // gcoord inverts BD-09 in one step without correcting it.
      ['BD09', 'WGS84', 1],
      ['BD09', 'GCJ02', 1],
    ] as const;
    for (const point of randomPoints(10_000)) {
      for (const [from, to, most] of pairs) {
        expect(metres(convert(point, from, to), byGcoord(point, from, to))).toBeLessThan(most);
      }
    }
  });

  it('comes back within a millimetre between any two systems', () => {
    for (const point of randomPoints(3_000)) {
      for (const from of crsNames) {
        const given = convert(point, 'WGS84', from);
        for (const to of crsNames)
          expect(metres(convert(convert(given, from, to), to, from), given)).toBeLessThan(0.001);
      }
    }
  });

  it('comes back just inside the box too', () => {
    for (const corner of [
      { longitude: 72.00401, latitude: 0.82931 },
      { longitude: 137.83469, latitude: 55.82709 },
    ]) {
      for (const crs of ['GCJ02', 'BD09'] as const)
        expect(metres(convert(convert(corner, 'WGS84', crs), crs, 'WGS84'), corner)).toBeLessThan(0.001);
    }
  });

  it('leaves points abroad, and the equal systems, as they are', () => {
    const paris = { longitude: 2.3522, latitude: 48.8566 };
    const beijing = { longitude: 116.404, latitude: 39.915 };
    for (const crs of crsNames) {
      expect(convert(paris, 'WGS84', crs)).toEqual(paris);
      expect(convert(paris, crs, 'WGS84')).toEqual(paris);
    }
    expect(convert(beijing, 'WGS84', 'CGCS2000')).toEqual(beijing);
  });
});

describe('convertGeometry', () => {
  it('moves every position, and leaves the geometry given as it is', () => {
    const given = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [109, 24],
          [110, 24],
          [110, 25],
          [109, 24],
        ],
      ],
    };
    const moved = convertGeometry(given, 'WGS84', 'GCJ02');
    expect(given.coordinates[0]?.[1]).toEqual([110, 24]);
    const { longitude, latitude } = convert({ longitude: 110, latitude: 24 }, 'WGS84', 'GCJ02');
    expect(moved).toMatchObject({ coordinates: [[{}, [longitude, latitude], {}, {}]] });
  });
});

describe('crsOfLabel', () => {
  it.each([
    ['高德', 'GCJ02'],
    ['腾讯地图', 'GCJ02'],
    ['GCJ-02', 'GCJ02'],
    ['火星坐标', 'GCJ02'],
    ['gcj02ll', 'GCJ02'],
    ['百度', 'BD09'],
    ['bd09ll', 'BD09'],
    ['天地图', 'CGCS2000'],
    ['ＣＧＣＳ２０００', 'CGCS2000'],
    ['WGS 84', 'WGS84'],
    ['EPSG:4326', 'WGS84'],
    ['北京54', undefined],
    ['', undefined],
  ])('reads %s as %s', (label, crs) => {
    expect(crsOfLabel(label)).toBe(crs);
  });
});
