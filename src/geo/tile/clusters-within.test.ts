import { describe, expect, it } from 'vitest';
import { random as seededRandom } from '../../../bench/methods/random.js';
import { mercatorX } from '../mercator.js';
import { buildMortonIndex } from '../morton/build-morton-index.js';
import { countOf } from './cluster.js';
import { clustersWithin } from './clusters-within.js';

const random = seededRandom(9);
const size = 5_000;
const longitude = Float64Array.from({ length: size }, () => 360 * random() - 180);
const latitude = Float64Array.from({ length: size }, () => 170 * random() - 85);
const index = buildMortonIndex(longitude, latitude);
const world = { west: -180, south: -90, east: 180, north: 90 };

const total = (clusters: readonly { readonly from: number; readonly to: number }[]): number =>
  clusters.reduce((sum, { from, to }) => sum + to - from, 0);

describe('clustersWithin', () => {
  it('counts every point of the world once, whatever the zoom', () => {
    for (const zoom of [0, 1, 3.7, 8, 22]) {
      const { clusters, truncated } = clustersWithin(index, world, zoom, size);
      expect(total(clusters)).toBe(size);
      expect(truncated).toBe(false);
    }
  });

  it('gives the same clusters to every box that touches them', () => {
    const all = new Map(
      clustersWithin(index, world, 2, size).clusters.map((cluster) => [cluster.code, cluster]),
    );
    let seen = 0;
    for (let round = 0; round < 200; round++) {
      const [west, south] = [360 * random() - 180, 150 * random() - 85];
      const east = west + 40 > 180 ? west - 320 : west + 40;
      const box = { west, south, east, north: south + 30 };
      const { clusters } = clustersWithin(index, box, 2, size);
      for (const cluster of clusters) expect(all.get(cluster.code)).toEqual(cluster);
      const inside = Array.from({ length: size }, (_, i) => i).filter((i) => {
        const column =
          west > east
            ? longitude[i]! >= west || longitude[i]! <= east
            : longitude[i]! >= west && longitude[i]! <= east;
        return column && latitude[i]! >= south && latitude[i]! <= south + 30;
      });
      const items = new Set(clusters.flatMap(({ from, to }) => [...index.items.subarray(from, to)]));
      for (const item of inside) expect(items.has(item)).toBe(true);
      seen += inside.length;
    }
    expect(seen).toBeGreaterThan(5_000);
  });

  it('stands at the mean of its points, in the middle half of its cell', () => {
    let moved = 0;
    for (const cluster of clustersWithin(index, world, 0, size).clusters) {
      const items = [...index.items.subarray(cluster.from, cluster.to)];
      const mean = items.reduce((sum, item) => sum + mercatorX(longitude[item]!), 0) / countOf(cluster);
      if (countOf(cluster) === 1) {
        expect(cluster.x).toBeCloseTo(mean, 8);
        continue;
      }
      const within = cluster.x * 16 - Math.floor(mean * 16);
      expect(within).toBeGreaterThanOrEqual(0.25);
      expect(within).toBeLessThanOrEqual(0.75);
      if (Math.abs(cluster.x - mean) < 1e-7) continue;
      expect(Math.min(Math.abs(within - 0.25), Math.abs(within - 0.75))).toBeLessThan(1e-6);
      moved++;
    }
    expect(moved).toBeLessThan(size / 100);
  });

  it('says where it stops', () => {
    const { clusters, truncated } = clustersWithin(index, world, 8, 10);
    expect([clusters.length, truncated]).toEqual([10, true]);
  });
});
