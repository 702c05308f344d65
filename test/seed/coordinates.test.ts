import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as turf from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { OnePolygon, Polygons } from '../../seed/build/decode-geometry.js';
import { type Row, seedPackage } from './seed-package.js';

const seed = seedPackage('regions');
const guangxi = seedPackage('guangxi');
const regions = new Map(seed.rows('regions').map((row) => [row.code ?? '', row]));
const outlines = new Map<string, OnePolygon | Polygons>(
  [...regions.values()]
    .filter((row) => row.boundary)
    .map((row) => [row.code ?? '', JSON.parse(readFileSync(join(seed.folder, row.boundary ?? ''), 'utf8'))]),
);

const rings = (outline: OnePolygon | Polygons): number[][][] =>
  outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
const polygons = (outline: OnePolygon | Polygons): number[][][][] =>
  outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;

const point = (row: Row) => [Number(row.longitude), Number(row.latitude)];

const chainUp = (code: string): string[] => {
  const parent = regions.get(code)?.parent;
  return parent ? [code, ...chainUp(parent)] : [code];
};

/** Kilometres outside the outlines of the region and of those that contain it; 0 inside. */
const kilometresOutside = (row: Row, code: string): number =>
  Math.max(
    0,
    ...chainUp(code)
      .flatMap((one) => outlines.get(one) ?? [])
      .filter((outline) => !turf.booleanPointInPolygon(point(row), outline))
      .map((outline) => turf.pointToPolygonDistance(point(row), outline, { units: 'kilometers' })),
  );

describe('outlines', () => {
  it('stand for every province and for the fourteen prefectures of Guangxi', () => {
    const levels = [...outlines.keys()].map((code) => regions.get(code)?.level);
    expect(levels.filter((level) => level === 'PROVINCE')).toHaveLength(34);
    expect([...outlines.keys()].filter((code) => /^45\d\d00$/.test(code) && code !== '450000')).toHaveLength(
      14,
    );
  });

  it.each([...outlines])('%s is closed, simple and wound as RFC 7946 says', (_, outline) => {
    for (const ring of rings(outline)) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring[0]).toEqual(ring.at(-1));
    }
    for (const polygon of polygons(outline)) {
      expect(polygon.map((ring) => turf.booleanClockwise(ring))).toEqual(polygon.map((_ring, at) => at > 0));
      const crossings = polygon.flatMap((ring) => turf.kinks(turf.polygon([ring])).features);
      expect(crossings).toEqual([]);
    }
  });

  it('of the prefectures fill the outline of Guangxi', () => {
    const prefectures = [...outlines].filter(([code]) => /^45\d\d00$/.test(code) && code !== '450000');
    const sum = prefectures.reduce((total, [, outline]) => total + turf.area(outline), 0);
    expect(sum / turf.area(outlines.get('450000') as OnePolygon)).toBeCloseTo(1, 3);
    expect(sum / 1e6).toBeCloseTo(237_600, -4);
  });
});

describe('points', () => {
  /** The outlines of provinces are drawn with an error of this size at coasts. */
  const drawingErrorKm = 1;

  it('of regions lie inside them, but for the islands that the outline of Hainan leaves out', () => {
    const stray = [...regions.values()]
      .filter((row) => row.longitude && !['460300', '460321', '460322', '460323'].includes(row.code ?? ''))
      .filter((row) => kilometresOutside(row, row.code ?? '') > drawingErrorKm);
    expect(stray.map((row) => row.code)).toEqual([]);
  });

  it('stand for every province and prefecture', () => {
    const bare = [...regions.values()].filter(
      (row) => ['PROVINCE', 'PREFECTURE'].includes(row.level ?? '') && !row.longitude,
    );
    expect(bare.map((row) => row.code)).toEqual([]);
  });

  it.each(['enterprises', 'sites', 'parks', 'partner_centres'])(
    'of %s lie inside their region',
    (resource) => {
      const placed = guangxi.rows(resource).filter((row) => row.longitude);
      expect(placed.length).toBeGreaterThan(0);
      expect(placed.filter((row) => row.crs !== 'WGS84' || !row.precision)).toEqual([]);
      const stray = placed.filter((row) => kilometresOutside(row, row.region ?? '') > drawingErrorKm);
      expect(stray.map((row) => row.code ?? row.id)).toEqual([]);
    },
  );

  it('of an enterprise known to a city or district alone are the centre of it, and say so', () => {
    for (const row of guangxi.rows('enterprises').filter((one) => one.longitude)) {
      const region = regions.get(row.region ?? '');
      expect([row.longitude, row.latitude]).toEqual([region?.longitude, region?.latitude]);
      expect(row.precision).toBe(region?.level === 'COUNTY' ? 'DISTRICT' : 'CITY');
    }
  });

  it('stand for every enterprise, since the city of each is known', () => {
    expect(guangxi.rows('enterprises').filter((row) => !row.longitude)).toEqual([]);
  });
});
