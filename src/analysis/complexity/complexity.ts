import { atOnce, type Pieces } from '../../pieces/pieces.js';
import { connectedParts } from '../graph/connected-parts.js';
import { correlation } from '../number/correlation.js';
import { moments } from '../number/moments.js';
import { withoutEmpty } from '../specialisation/without-empty.js';
import { segmentMeans } from '../weighting/segment-means.js';
import { diversity } from './diversity.js';
import type { PresenceMatrix } from './presence-matrix.js';
import { secondEigenvector } from './second-eigenvector.js';

/** Reason why M has no ECI and PCI. */
export type NoComplexity =
  /** Fewer than two places or two segments are left once empty rows and columns are removed. */
  | 'TOO_SMALL'
  /** M falls into parts that share nothing: eigenvalue 1 has multiplicity > 1. */
  | 'DISCONNECTED'
  /** All places have the same segments: the second eigenvalue is 0. */
  | 'NO_VARIATION'
  /** The second eigenvalue is not simple (within 1e-7), so that its vector is not determined. */
  | 'NOT_UNIQUE'
  /** ECI does not vary with diversity, so that the sign rule cannot choose. */
  | 'NO_SIGN';

export interface Complexity {
  /** By place: mean 0, population standard deviation 1; NaN at `emptyPlaces` and nowhere else. */
  readonly eci: Float64Array;
  /** By segment, on the scale of ECI: a place's ECI is the mean PCI of its segments; NaN at `emptySegments` alone. */
  readonly pci: Float64Array;
  /** The second eigenvalue of D_c⁻¹ M D_s⁻¹ Mᵀ, in (0, 1). */
  readonly eigenvalue: number;
}

export interface ComplexityResult {
  readonly value: Complexity | null;
  /** Null exactly where there is a value. */
  readonly reason: NoComplexity | null;
  /** Number of parts that M falls into. */
  readonly parts: number;
  /** Places without a segment and segments without a place: removed before the computation. */
  readonly emptyPlaces: Int32Array;
  readonly emptySegments: Int32Array;
}

/** Eigenvalues nearer than this leave their vectors undetermined to about 1e-6. */
const SIMPLE = 1e-7;
/** A correlation or an eigenvalue below this is rounding. */
const NOTHING = 1e-9;

interface Raw {
  readonly eci: Float64Array;
  readonly pci: Float64Array;
  readonly eigenvalue: number;
}

function* rawScores(presence: PresenceMatrix): Pieces<Raw | NoComplexity> {
  const { value, byPlace, third } = yield* secondEigenvector(presence);
  if (value < NOTHING) return 'NO_VARIATION';
  if (value - third < SIMPLE) return 'NOT_UNIQUE';
  const sign = correlation(diversity(presence), byPlace);
  if (Math.abs(sign) < NOTHING) return 'NO_SIGN';
  const eci = byPlace.map((score) => score * Math.sign(sign));
  // M D_s⁻¹ Mᵀ shrinks its second vector by the eigenvalue: undone here, so that ECI is the mean PCI.
  return { eci, pci: segmentMeans(presence, eci).map((mean) => mean / value), eigenvalue: value };
}

function spread(length: number, at: Int32Array, values: Float64Array): Float64Array {
  const all = new Float64Array(length).fill(Number.NaN);
  values.forEach((value, i) => {
    all[at[i]!] = value;
  });
  return all;
}

/**
 * Computes ECI and PCI: the second eigenvector of D_c⁻¹ M D_s⁻¹ Mᵀ and its snapshot on the segments, signed so that
 * ECI rises with diversity, both less the mean of ECI and divided by its population standard deviation; no unit.
 * Empty rows and columns are removed first, and named. Value null with the reason where they mean nothing; never
 * throws. Work is on the place side: O(ones of M) a step, no places × places and no segments × segments matrix.
 * Source: Hidalgo & Hausmann 2009, doi 10.1073/pnas.0900943106; Hausmann et al., Atlas of Economic Complexity.
 */
export function* complexityPieces(matrix: PresenceMatrix): Pieces<ComplexityResult> {
  const { presence, places, segments, emptyPlaces, emptySegments } = withoutEmpty(matrix);
  yield;
  const parts = connectedParts(presence);
  yield;
  const refuse = (reason: NoComplexity) => ({ value: null, reason, parts, emptyPlaces, emptySegments });
  if (presence.places < 2 || presence.segments < 2) return refuse('TOO_SMALL');
  if (parts > 1) return refuse('DISCONNECTED');
  const raw = yield* rawScores(presence);
  if (typeof raw === 'string') return refuse(raw);
  const { mean, deviation } = moments(raw.eci);
  const scaled = (scores: Float64Array) => scores.map((score) => (score - mean) / deviation);
  const eci = spread(matrix.places, places, scaled(raw.eci));
  const pci = spread(matrix.segments, segments, scaled(raw.pci));
  return { value: { eci, pci, eigenvalue: raw.eigenvalue }, reason: null, parts, emptyPlaces, emptySegments };
}

/** Computes ECI and PCI at once: `complexityPieces` says how. */
export const complexity = (matrix: PresenceMatrix): ComplexityResult => atOnce(complexityPieces(matrix));
