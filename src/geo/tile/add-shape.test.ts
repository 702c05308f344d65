import { readFileSync } from 'node:fs';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { booleanPointInPolygon } from '@turf/turf';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { random as seededRandom } from '../../../bench/methods/random.js';
import { mercatorX, mercatorY } from '../mercator.js';
import { firstCrossing } from '../polygon/crossings.js';
import { addShape } from './add-shape.js';
import { encodeTile } from './encode-tile.js';
import { shapeOf } from './shape-of.js';
import { boxOfTile, type Tile } from './tile.js';
import { TileLayer } from './tile-layer.js';

const featureOf = (
  geometry: Polygon | MultiPolygon | LineString,
  tile: Tile,
): VectorTileFeature | undefined => {
  const layer = new TileLayer('regions');
  addShape(layer, tile, 7, shapeOf(geometry), { code: '450200' });
  const decoded = new VectorTile(new PbfReader(encodeTile([layer]))).layers.regions;
  return decoded?.feature(0);
};

/** Twice the area, y downwards: positive for outer rings. */
const twiceArea = (ring: readonly { x: number; y: number }[]): number =>
  ring.slice(1).reduce((sum, to, i) => sum + ring[i]!.x * to.y - to.x * ring[i]!.y, 0);

const tileAt = (longitude: number, latitude: number, z: number): Tile => ({
  z,
  x: Math.floor(mercatorX(longitude) * 2 ** z),
  y: Math.floor(mercatorY(latitude) * 2 ** z),
});

const liuzhou: Polygon = JSON.parse(readFileSync('seed/regions/boundaries/450200.geojson', 'utf8'));
const random = seededRandom(4);

describe('addShape', () => {
  it('draws a prefecture so that points of a tile are inside as they are on the ground', () => {
    let inside = 0;
    for (const z of [5, 7, 8, 9, 11]) {
      for (let round = 0; round < 12; round++) {
        const [longitude, latitude] = [108.6 + 1.6 * random(), 23.9 + 2 * random()];
        const tile = tileAt(longitude, latitude, z);
        const drawn = featureOf(liuzhou, tile)?.toGeoJSON(tile.x, tile.y, z).geometry as Polygon | undefined;
        const box = boxOfTile(tile);
        let differ = 0;
        for (let i = 0; i < 200; i++) {
          const point = [
            box.west + random() * (box.east - box.west),
            box.south + random() * (box.north - box.south),
          ];
          const there = booleanPointInPolygon(point, liuzhou);
          if (there) inside++;
          if (there !== (drawn !== undefined && booleanPointInPolygon(point, drawn))) differ++;
        }
        // Rounding to 1/4096 of the tile moves a coast by half a unit.
        expect(differ).toBeLessThanOrEqual(z < 7 ? 3 : 1);
      }
    }
    expect(inside).toBeGreaterThan(500);
  });

  it('leaves out holes that no screen shows, and keeps the others', () => {
    const square = (west: number, south: number, size: number): number[][] => [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ];
    const drawnRings = (hole: number): number => {
      const coordinates = [square(100, 20, 10), square(104, 24, hole).toReversed()];
      return featureOf({ type: 'Polygon', coordinates }, { z: 0, x: 0, y: 0 })!.loadGeometry().length;
    };
    expect([drawnRings(0.1), drawnRings(1)]).toEqual([1, 2]);
  });

  it('gives valid rings where the border falls apart at the tile’s sides or is rounded together', () => {
    let drawn = 0;
    for (const z of [3, 6, 9, 10]) {
      const [west, east] = [tileAt(108.5, 25, z).x, tileAt(110.2, 25, z).x];
      const [north, south] = [tileAt(109, 26.1, z).y, tileAt(109, 23.8, z).y];
      for (let x = west; x <= east; x++) {
        for (let y = north; y <= south; y++) {
          const rings = featureOf(liuzhou, { z, x, y })?.loadGeometry() ?? [];
          const closed = rings.map((ring) => ring.map((point): [number, number] => [point.x, point.y]));
          expect(firstCrossing(closed)).toBeUndefined();
          expect(rings.every((ring) => ring.length >= 4)).toBe(true);
          drawn += rings.length;
        }
      }
    }
    expect(drawn).toBeGreaterThan(40);
  });

  it('winds rings as the specification says, each outer one before its holes', () => {
    const square = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    for (const turn of [(ring: number[][]) => ring, (ring: number[][]) => ring.toReversed()]) {
      const polygon: Polygon = { type: 'Polygon', coordinates: [turn(square(1, 9)), turn(square(3, 6))] };
      const rings = featureOf(polygon, { z: 4, x: 8, y: 7 })?.loadGeometry() ?? [];
      expect(rings.map((ring) => Math.sign(twiceArea(ring)))).toEqual([1, -1]);
    }
  });

  it('gives a tile inside a polygon its whole square, and one outside nothing', () => {
    const [tile, outside] = [tileAt(109.44, 24.33, 12), { z: 12, x: 100, y: 100 }];
    const rings = featureOf(liuzhou, tile)?.loadGeometry() ?? [];
    expect(rings.map((ring) => twiceArea(ring) / 2)).toEqual([(4096 + 256) ** 2]);
    expect(featureOf(liuzhou, outside)).toBeUndefined();
  });

  it('cuts a line into its parts, and draws it on both sides of the antimeridian', () => {
    const line: LineString = {
      type: 'LineString',
      coordinates: [
        [-3, 1],
        [3, 1],
        [3, -40],
        [1, 1.5],
      ],
    };
    const parts = featureOf(line, { z: 6, x: 32, y: 31 })?.loadGeometry() ?? [];
    expect(parts).toHaveLength(2);
    for (const { x, y } of parts.flat()) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-128);
      expect(Math.max(x, y)).toBeLessThanOrEqual(4096 + 128);
    }
    const across: LineString = {
      type: 'LineString',
      coordinates: [
        [170, 1],
        [-170, 1],
      ],
    };
    const ends = (x: number) =>
      featureOf(across, { z: 3, x, y: 3 })
        ?.loadGeometry()[0]
        ?.map((point) => point.x);
    expect(ends(7)).toEqual([3186, 4224]);
    expect(ends(0)).toEqual([-128, 910]);
    expect(ends(3)).toBeUndefined();
  });

  it('leaves out what rounding makes a line or a spot', () => {
    const speck: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [109, 24],
          [109.0001, 24],
          [109.0001, 24.0001],
          [109, 24],
        ],
      ],
    };
    expect(featureOf(speck, { z: 0, x: 0, y: 0 })).toBeUndefined();
    expect(featureOf(speck, tileAt(109, 24, 16))).toBeDefined();
  });
});
