import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { random as seededRandom } from '../../../bench/methods/random.js';
import { atOnce } from '../../pieces/pieces.js';
import { mercatorX, mercatorY } from '../mercator.js';
import { buildMortonIndex } from '../morton/build-morton-index.js';
import type { MortonIndex } from '../morton/morton-index.js';
import { subsetIndex } from '../morton/subset-index.js';
import { countCategories } from './category-counts.js';
import { encodeTile } from './encode-tile.js';
import { addPoints, type PointSelection } from './point-tile.js';
import type { Tile } from './tile.js';
import { TileLayer } from './tile-layer.js';

const random = seededRandom(3);
const size = 20_000;
const longitude = new Float64Array(size);
const latitude = new Float64Array(size);
for (let i = 0; i < size; i++) {
  const town = i % 40;
  const spread = i % 5 === 0 ? 0 : 0.2;
  longitude[i] = i % 11 === 0 ? 360 * random() - 180 : 104 + (town % 8) + spread * (random() - 0.5);
  latitude[i] = i % 11 === 0 ? 180 * random() - 90 : 21 + town / 8 + spread * (random() - 0.5);
}
const names = ['strong', 'weak', 'missing'];
const selectionOf = (index: MortonIndex): PointSelection => ({
  index,
  categories: atOnce(
    countCategories(
      index,
      names,
      Uint8Array.from({ length: size }, (_, i) => i % 4),
    ),
  ),
  propertiesOf: (item) => ({
    name: `企业${item}`,
    share: item / 3,
    negative: -item,
    none: null,
    listed: item % 2 === 0,
  }),
});
const selection = selectionOf(buildMortonIndex(longitude, latitude));

const featuresOf = (tile: Tile, chosen = selection): VectorTileFeature[] => {
  const layer = new TileLayer('enterprises');
  addPoints(layer, tile, chosen);
  const bytes = encodeTile([layer, new TileLayer('empty')]);
  const decoded = new VectorTile(new PbfReader(bytes)).layers.enterprises;
  if (!decoded) {
    expect(bytes).toHaveLength(0);
    return [];
  }
  expect(decoded).toMatchObject({ version: 2, name: 'enterprises', extent: 4096, length: layer.count });
  return Array.from({ length: decoded.length }, (_, i) => decoded.feature(i));
};

const placeOf = (feature: VectorTileFeature): { readonly x: number; readonly y: number } => {
  expect(feature.type).toBe(1);
  const [ring] = feature.loadGeometry();
  expect(ring).toHaveLength(1);
  return ring![0]!;
};

const isOwn = (feature: VectorTileFeature): boolean => {
  const { x, y } = placeOf(feature);
  return x >= 0 && x < 4096 && y >= 0 && y < 4096;
};

const tileOf = (z: number, item: number): Tile => ({
  z,
  x: Math.floor(mercatorX(longitude[item]!) * 2 ** z),
  y: Math.min(2 ** z - 1, Math.floor(mercatorY(latitude[item]!) * 2 ** z)),
});

const sum = (features: readonly VectorTileFeature[], key: string): number =>
  features.reduce((total, feature) => total + Number(feature.properties[key] ?? 0), 0);

describe('addPoints', () => {
  it('counts every point once over all tiles of a zoom, whatever the zoom', () => {
    for (const z of [0, 1, 2, 5]) {
      const tiles = new Map(
        Array.from({ length: size }, (_, i) => tileOf(z, i)).map((tile) => [
          Object.values(tile).join(),
          tile,
        ]),
      );
      const own = [...tiles.values()].flatMap((tile) => featuresOf(tile).filter(isOwn));
      expect(sum(own, 'count')).toBe(size);
      expect(new Set(own.map((feature) => feature.id)).size).toBe(own.length);
    }
  });

  it('shows what a scan of the points of a tile shows', () => {
    for (const z of [7, 9, 10, 14]) {
      for (let item = 1; item < size; item += 1_777) {
        const tile = tileOf(z, item);
        const inside = Array.from({ length: size }, (_, i) => i).filter((i) => {
          const other = tileOf(z, i);
          return other.x === tile.x && other.y === tile.y;
        });
        const own = featuresOf(tile).filter(isOwn);
        expect(sum(own, 'count')).toBe(inside.length);
        for (const [category, name] of names.entries()) {
          const alone = own.filter((f) => f.properties.count === 1 && ((f.id ?? 0) / 2) % 4 === category);
          const expected = inside.filter((i) => i % 4 === category).length;
          expect(sum(own, name) + alone.length).toBe(expected);
        }
      }
    }
  });

  it('puts a point that stands alone where it is, with its own properties', () => {
    const alone = buildMortonIndex([109.4, Number.NaN], [24.3, 1]);
    for (let z = 0; z <= 18; z++) {
      const tile = { z, x: Math.floor(mercatorX(109.4) * 2 ** z), y: Math.floor(mercatorY(24.3) * 2 ** z) };
      const [feature, ...others] = featuresOf(tile, selectionOf(alone)).filter(isOwn);
      expect(others).toEqual([]);
      expect(feature?.properties).toEqual({ name: '企业0', share: 0, negative: 0, listed: true, count: 1 });
      const geometry = feature?.toGeoJSON(tile.x, tile.y, z).geometry as { coordinates: number[] };
      const unit = 360 / 2 ** z / 4096;
      expect(Math.abs(geometry.coordinates[0]! - 109.4)).toBeLessThanOrEqual(unit);
      expect(Math.abs(geometry.coordinates[1]! - 24.3)).toBeLessThanOrEqual(unit);
    }
  });

  it('shows the same cluster on both sides of a tile’s border', () => {
    let shared = 0;
    for (let x = 100; x < 104; x++) {
      const [west, east] = [featuresOf({ z: 7, x, y: 55 }), featuresOf({ z: 7, x: x + 1, y: 55 })];
      const there = new Map(east.map((feature) => [feature.id, feature]));
      for (const feature of west.filter(
        (feature) => placeOf(feature).x >= 4096 - 256 && placeOf(feature).x < 4096 + 256,
      )) {
        const same = there.get(feature.id);
        expect(same?.properties).toEqual(feature.properties);
        expect(placeOf(same!)).toEqual({ x: placeOf(feature).x - 4096, y: placeOf(feature).y });
        shared++;
      }
    }
    expect(shared).toBeGreaterThan(3);
  });

  it('takes its buffer from beyond the antimeridian', () => {
    const index = buildMortonIndex([-179.99, 179.99], [0.1, 0.1]);
    const xs = (tile: Tile) => featuresOf(tile, selectionOf(index)).map((feature) => placeOf(feature).x);
    expect(xs({ z: 4, x: 0, y: 7 }).sort((a, b) => a - b)).toEqual([-2, 1]);
    expect(xs({ z: 4, x: 15, y: 7 }).sort((a, b) => a - b)).toEqual([4094, 4097]);
  });

  it('counts points on one spot at every zoom, and says that they are', () => {
    const index = buildMortonIndex(Array(500).fill(109.4), Array(500).fill(24.3));
    for (const z of [3, 12, 16, 22]) {
      const tile = { z, x: Math.floor(mercatorX(109.4) * 2 ** z), y: Math.floor(mercatorY(24.3) * 2 ** z) };
      const [only, ...others] = featuresOf(tile, selectionOf(index)).filter(isOwn);
      expect(others).toEqual([]);
      expect(only?.properties).toEqual({ count: 500, samePlace: true, strong: 125, weak: 125, missing: 125 });
    }
  });

  it('holds a filter’s points alone', () => {
    const index = atOnce(subsetIndex(selection.index, (item) => item % 7 === 0));
    const own = featuresOf({ z: 0, x: 0, y: 0 }, selectionOf(index)).filter(isOwn);
    expect(sum(own, 'count')).toBe(Math.ceil(size / 7));
  });
});
