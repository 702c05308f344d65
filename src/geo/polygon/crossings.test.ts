import { kinks } from '@turf/turf';
import { expect, it } from 'vitest';
import { random as seededRandom } from '../../../bench/methods/random.js';
import { type Crossing, firstCrossing } from './crossings.js';
import type { Vertex } from './unwrap-ring.js';

it('finds a crossing exactly where all pairs of edges show one', () => {
  const random = seededRandom(7);
  let crossing = 0;
  for (let round = 0; round < 2_000; round++) {
    const corners = Array.from({ length: 3 + Math.floor(random() * 6) }, (): Vertex => [random(), random()]);
    const ring = [...corners, corners[0] as Vertex];
    const reported = firstCrossing([ring]);
    const expected = kinks({ type: 'Polygon', coordinates: [ring.map((vertex) => [...vertex])] }).features;
    expect(reported === undefined).toBe(expected.length === 0);
    if (!reported || reported === 'unchecked') continue;
    crossing++;
    const near = expected.map(({ geometry: { coordinates } }) =>
      Math.hypot((coordinates[0] as number) - reported.at[0], (coordinates[1] as number) - reported.at[1]),
    );
    expect(Math.min(...near)).toBeLessThan(1e-9);
  }
  expect(crossing).toBeGreaterThan(500);
});

it('takes a long simple ring, and finds its one fault', () => {
  const ring = Array.from({ length: 10_000 }, (_, i): Vertex => {
    const [angle, radius] = [(i / 10_000) * 2 * Math.PI, 3 + Math.sin(i / 20)];
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  const closed = [...ring, ring[0] as Vertex];
  expect(firstCrossing([closed])).toBeUndefined();
  const swapped = closed.with(5_000, closed[5_003] as Vertex).with(5_003, closed[5_000] as Vertex);
  expect((firstCrossing([swapped]) as Crossing).edges.every((edge) => Math.abs(edge - 5_001) < 4)).toBe(true);
});

it('gives up on edges that are drawn to be slow', () => {
  const zigzag = Array.from(
    { length: 2_000 },
    (_, i): Vertex => [i / 250 + (i % 2) * 9, (i % 2) * 60 + i / 250],
  );
  expect(firstCrossing([[...zigzag, [30, 80], [-10, 80], zigzag[0] as Vertex]])).toBe('unchecked');
});
