import type { CandidateGround } from '../../../src/answers/candidate/pool/candidate-ground.js';
import {
  type CandidatePlace,
  placeWithChannels,
} from '../../../src/answers/candidate/pool/candidate-place.js';
import { adjacencyOf } from '../../../src/snapshot/tables/adjacency.js';
import type { Snapshot } from '../../../src/snapshot/tables/snapshot.js';

/** Enterprises that hold no titles and nothing of one another. */
export const plainGround = (snapshot: Snapshot): CandidateGround => {
  const nobody = adjacencyOf(snapshot.enterprises.size, [], []);
  return { snapshot, titles: new Map(), holdings: nobody, owners: nobody };
};

/** A place without channels, on a day on which the surveys of random graphs are recent. */
export const placeAlone = (snapshot: Snapshot, place: number): CandidatePlace =>
  placeWithChannels(snapshot, place, [], '2026-06-01');
