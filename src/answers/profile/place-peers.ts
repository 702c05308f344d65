import type { SparseVector } from '../../analysis/relatedness/sparse-vector.js';
import { krugmanIndex } from '../../analysis/specialisation/krugman-index.js';
import { structuralSimilarity } from '../../analysis/specialisation/structural-similarity.js';
import { mapInSlices } from '../../request/in-slices.js';
import { liesIn } from '../../snapshot/ask/containment.js';
import { placeStructure } from '../../snapshot/ask/place-structure.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { ProfileQuestion } from './profile-of-place.js';

/** A place of a similar structure, by its row. */
export interface Peer {
  readonly row: number;
  readonly similarity: number;
  readonly krugman: number;
}

/** Places of the level asked for, or of the place’s own kind; neither around it nor inside it. */
const comparable = ({ places }: Snapshot, { place, peerLevel }: ProfileQuestion): number[] => {
  const level = peerLevel ?? places.levels[place]!;
  return Array.from({ length: places.size }, (_, row) => row).filter(
    (row) => places.levels[row] === level && !liesIn(places, row, place) && !liesIn(places, place, row),
  );
};

const peerOf = (row: number, own: SparseVector, other: SparseVector): Peer | null => {
  const [similarity, krugman] = [structuralSimilarity(own, other), krugmanIndex(own, other)];
  return !similarity || krugman === null ? null : { row, similarity, krugman };
};

/**
 * Ranks places by similarity of structure, ties by code; places that share nothing are left out. Others are let in
 * between places.
 */
export const placePeers = async (snapshot: Snapshot, question: ProfileQuestion): Promise<Peer[]> => {
  const structureOf = (place: number) => placeStructure(snapshot, question.measure, place);
  const { codes } = snapshot.places;
  const own = structureOf(question.place);
  const found = await mapInSlices(comparable(snapshot, question), (row) =>
    peerOf(row, own, structureOf(row)),
  );
  return found
    .filter((peer) => peer !== null)
    .sort(
      (a, b) =>
        b.similarity - a.similarity || a.krugman - b.krugman || (codes[a.row]! < codes[b.row]! ? -1 : 1),
    );
};
