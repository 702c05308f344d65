import { krugmanIndex } from '../../analysis/specialisation/krugman-index.js';
import { structuralSimilarity } from '../../analysis/specialisation/structural-similarity.js';
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

/** Ranks places by similarity of structure, ties by code; places that share nothing are left out. */
export const placePeers = (snapshot: Snapshot, question: ProfileQuestion): Peer[] => {
  const structureOf = (place: number) => placeStructure(snapshot, question.measure, place);
  const { codes } = snapshot.places;
  const own = structureOf(question.place);
  return comparable(snapshot, question)
    .flatMap((row) => {
      const other = structureOf(row);
      const [similarity, krugman] = [structuralSimilarity(own, other), krugmanIndex(own, other)];
      if (!similarity || krugman === null) return [];
      return [{ row, similarity, krugman }];
    })
    .sort(
      (a, b) =>
        b.similarity - a.similarity || a.krugman - b.krugman || (codes[a.row]! < codes[b.row]! ? -1 : 1),
    );
};
