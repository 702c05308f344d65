import { random as seededRandom } from '../methods/random.js';

export interface Points {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
}

/** A standard normal number by the Box–Muller transform. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/**
 * Points as enterprises lie: 340 towns of Zipf sizes in China, four fifths spread around their town by 0.15 degrees,
 * one fifth on its very centre.
 */
export const generatePoints = (size: number): Points => {
  const random = seededRandom(2026);
  const towns = Array.from({ length: 340 }, () => [98 + 24 * random(), 21 + 22 * random()] as const);
  const [longitude, latitude] = [new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i++) {
    const [east, north] = towns[Math.floor(towns.length ** random()) - 1]!;
    const spread = i % 5 === 0 ? 0 : 0.15;
    longitude[i] = east + spread * normal(random);
    latitude[i] = north + spread * normal(random);
  }
  return { longitude, latitude };
};
