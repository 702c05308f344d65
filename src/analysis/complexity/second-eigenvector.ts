import type { Pieces } from '../../pieces/pieces.js';
import { segmentMeans } from '../weighting/segment-means.js';
import { diversity } from './diversity.js';
import { lanczos, type SymmetricOperator } from './lanczos.js';
import type { PresenceMatrix } from './presence-matrix.js';

interface SecondEigenvector {
  readonly value: number;
  readonly byPlace: Float64Array;
  readonly third: number;
}

/** D_c^(−½) M D_s⁻¹ Mᵀ D_c^(−½): symmetric, with the eigenvalues of D_c⁻¹ M D_s⁻¹ Mᵀ. Never formed: O(ones of M) a use. */
function placeOperator(presence: PresenceMatrix, scale: Float64Array): SymmetricOperator {
  const { places, placeStart, segmentOf } = presence;
  const scaled = (vector: Float64Array) => vector.map((component, place) => component * scale[place]!);
  return (vector) => {
    const means = segmentMeans(presence, scaled(vector));
    const sums = new Float64Array(places);
    for (let place = 0; place < places; place++) {
      let sum = 0;
      for (let i = placeStart[place]!; i < placeStart[place + 1]!; i++) sum += means[segmentOf[i]!]!;
      sums[place] = sum;
    }
    return scaled(sums);
  };
}

/**
 * Finds the second eigenvalue of D_c⁻¹ M D_s⁻¹ Mᵀ, its eigenvector by place (any sign and length), and the third
 * eigenvalue (−1 where there is none). M must be connected, without empty rows and columns, and have at least two
 * places. The first eigenvector is known (√k_c in symmetric form) and taken out; Lanczos finds the next.
 */
export function* secondEigenvector(presence: PresenceMatrix): Pieces<SecondEigenvector> {
  const counts = diversity(presence);
  const scale = Float64Array.from(counts, (k) => 1 / Math.sqrt(k));
  const apply = placeOperator(presence, scale);
  const total = presence.segmentOf.length;
  const first = Float64Array.from(counts, (k) => Math.sqrt(k / total));
  const second = (yield* lanczos(apply, presence.places, [first]))!;
  const third = yield* lanczos(apply, presence.places, [first, second.vector], 1e-9);
  const byPlace = second.vector.map((component, place) => component * scale[place]!);
  return { value: second.value, byPlace, third: third?.value ?? -1 };
}
