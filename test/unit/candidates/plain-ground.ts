import { adjacencyOf } from '../../../src/projection/adjacency.js';
import type { Image } from '../../../src/projection/image.js';
import type { CandidateGround } from '../../../src/target/candidate-ground.js';
import { type CandidatePlace, placeWithChannels } from '../../../src/target/candidate-place.js';

/** Enterprises that hold no titles and nothing of one another. */
export const plainGround = (image: Image): CandidateGround => {
  const nobody = adjacencyOf(image.enterprises.size, [], []);
  return { image, titles: new Map(), holdings: nobody, owners: nobody };
};

/** A place without channels. */
export const placeAlone = (image: Image, place: number): CandidatePlace =>
  placeWithChannels(image, place, []);
