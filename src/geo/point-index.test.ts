import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../pieces/pieces.js';
import { distanceKm } from './distance-km.js';
import { PointIndex } from './point-index.js';
import type { Position } from './position.js';

const indexOf = (positions: readonly Position[]): PointIndex =>
  atOnce(
    PointIndex.of({
      longitude: positions.map(({ longitude }) => longitude),
      latitude: positions.map(({ latitude }) => latitude),
    }),
  );

const position = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
});

describe('PointIndex', () => {
  it('finds what a scan of all points finds, whatever is refused', () => {
    fc.assert(
      fc.property(
        fc.array(position, { maxLength: 120 }),
        position,
        fc.integer({ min: 1, max: 5 }),
        (all, from, every) => {
          const accepts = (item: number) => item % every === 0;
          const nearest = indexOf(all).nearest(from, accepts);
          const distances = all.map((at, item) =>
            accepts(item) ? distanceKm(from, at) : Number.POSITIVE_INFINITY,
          );
          if (all.length === 0) expect(nearest).toBe(-1);
          // Half a metre: around the antipode chords are alike to their last digits.
          else expect(distances[nearest]).toBeCloseTo(Math.min(...distances), 3);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes the lowest number among equals, however many stand on one spot', () => {
    const spot = { longitude: 109.4, latitude: 24.3 };
    const index = indexOf(Array.from({ length: 50 }, () => spot));
    expect(index.nearest({ longitude: 108, latitude: 22 }, (item) => item >= 7)).toBe(7);
  });

  it('sees across the 180th meridian', () => {
    const index = indexOf([
      { longitude: -179.9, latitude: 0 },
      { longitude: 170, latitude: 0 },
    ]);
    expect(index.nearest({ longitude: 179.9, latitude: 0 }, () => true)).toBe(0);
  });

  it('finds nothing where nothing is accepted', () => {
    const index = indexOf([{ longitude: 0, latitude: 0 }]);
    expect(index.nearest({ longitude: 0, latitude: 0 }, () => false)).toBe(-1);
  });
});
