import {
  type Complexity,
  type ComplexityResult,
  complexity,
  type NoComplexity,
} from '../../analysis/complexity/complexity.js';
import type { PresenceMatrix } from '../../analysis/complexity/presence-matrix.js';
import { rankScale } from '../../analysis/number/rank-scale.js';
import { type Relatedness, relatedness } from '../../analysis/relatedness/relatedness.js';
import { densityOfOthers, relatednessDensity } from '../../analysis/relatedness/relatedness-density.js';
import { type ActivityMatrix, activityMatrix } from '../../analysis/specialisation/activity-matrix.js';
import { specialisation } from '../../analysis/specialisation/specialisation.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { keptOnce } from '../keep/kept-once.js';
import { maxBytes } from '../keep/max-bytes.js';
import { type Measure, type MeasureColumns, measureColumns, measures } from '../tables/measure-columns.js';
import type { Snapshot } from '../tables/snapshot.js';
import { activeCells } from './place-structure.js';

/** Product space, from the co-presence of segments in places: how near segments are, and how complex. */
export interface ProductSpace {
  /** Place row by row of the matrix. */
  readonly compared: readonly number[];
  readonly matrix: ActivityMatrix;
  /** Matrix of the places and the segments in which they are specialised. */
  readonly presence: PresenceMatrix;
  readonly relatedness: Relatedness;
  /** ECI by row of the matrix and PCI by segment; null where they cannot be had. */
  readonly complexity: Complexity | null;
  /** PCI by segment, rank-scaled to [0,1]; NaN for segments that no place holds; null where it cannot be had. */
  readonly complexityRank: Float64Array | null;
  readonly noComplexity: NoComplexity | null;
}

const hasPrefecture = ({ levels, end }: Snapshot['places'], region: number): boolean =>
  levels.slice(region, end[region]).includes('PREFECTURE');

/** Prefectures, and provinces that stand directly over counties (直辖市); where there are neither, the smallest regions. */
export const comparedPlaces = ({ places }: Snapshot): number[] => {
  const regions = Array.from({ length: places.regionCount }, (_, row) => row);
  const compared = regions.filter(
    (row) =>
      places.levels[row] === 'PREFECTURE' ||
      (places.levels[row] === 'PROVINCE' && !hasPrefecture(places, row)),
  );
  return compared.length > 0 ? compared : regions.filter((row) => places.end[row] === row + 1);
};

const cellsOf = (snapshot: Snapshot, columns: MeasureColumns, place: number, row: number) =>
  activeCells(snapshot, place).map((cell) => ({
    place: row,
    segment: snapshot.rollup.segment[cell]!,
    value: columns.activity[cell]!,
  }));

/** Complexity is worked out where it is asked for: a supposed snapshot is asked for relatedness alone. */
class LazySpace implements ProductSpace {
  readonly relatedness: Relatedness;
  #found: ComplexityResult | undefined;
  #rank: Float64Array | null | undefined;

  constructor(
    readonly compared: readonly number[],
    readonly matrix: ActivityMatrix,
    readonly presence: PresenceMatrix,
  ) {
    this.relatedness = relatedness(presence);
  }

  get #complexity(): ComplexityResult {
    this.#found ??= complexity(this.presence);
    return this.#found;
  }

  get complexity(): Complexity | null {
    return this.#complexity.value;
  }

  get complexityRank(): Float64Array | null {
    const { value } = this.#complexity;
    if (this.#rank === undefined) this.#rank = value && rankScale(value.pci);
    return this.#rank;
  }

  get noComplexity(): NoComplexity | null {
    return this.#complexity.reason;
  }
}

const makeSpace = (snapshot: Snapshot, measure: Measure): ProductSpace => {
  const columns = measureColumns(snapshot, measure);
  const places = comparedPlaces(snapshot);
  const cells = places.flatMap((place, row) => cellsOf(snapshot, columns, place, row));
  const matrix = activityMatrix(places.length, snapshot.segments.size, cells);
  const presence = specialisation(matrix);
  return new LazySpace(places, matrix, presence);
};

const spaces = measures.map((measure) =>
  keptOnce('product-spaces', (snapshot: Snapshot) => makeSpace(snapshot, measure)),
);

/** Makes the product space of a snapshot: prefectures × segments, by a measure; made on first use. */
export const productSpace = (snapshot: Snapshot, measure: Measure): ProductSpace =>
  spaces[measures.indexOf(measure)]!(snapshot);

/** Sums of a matrix by segment, and over all. */
const sumsOf = keptOnce('segment-totals', ({ segment, value, segments }: ActivityMatrix) => {
  const bySegment = new Float64Array(segments);
  segment.forEach((column, i) => {
    bySegment[column]! += value[i]!;
  });
  return { bySegment, total: bySegment.reduce((a, b) => a + b, 0) };
});

/** Lists the segments in which a place of any level, is specialised against the sum of the places compared. */
const heldBy = (snapshot: Snapshot, measure: Measure, place: number): number[] => {
  const { matrix } = productSpace(snapshot, measure);
  const own = cellsOf(snapshot, measureColumns(snapshot, measure), place, 0);
  const { bySegment, total } = sumsOf(matrix);
  const placeTotal = own.reduce((sum, { value }) => sum + value, 0);
  const isHeld = ({ segment, value }: { segment: number; value: number }) =>
    value > 0 && value * total >= placeTotal * bySegment[segment]! * (1 - 1e-12);
  return own.filter(isHeld).map(({ segment }) => segment);
};

const densityOf = keptByKey(
  { name: 'place-densities', maxBytes: maxBytes.placeDensities },
  (snapshot: Snapshot, _key: number, measure: Measure, place: number): Float64Array | null => {
    const held = heldBy(snapshot, measure, place);
    return held.length === 0 ? null : relatednessDensity(productSpace(snapshot, measure).relatedness, held);
  },
);

/** Computes the relatedness density of every segment to what a place holds; null where it holds nothing. */
export const placeDensity = (snapshot: Snapshot, measure: Measure, place: number): Float64Array | null =>
  densityOf(snapshot, place * measures.length + measures.indexOf(measure), measure, place);

const densityOfOthersOf = keptByKey(
  { name: 'place-densities-of-others', maxBytes: maxBytes.placeDensities },
  (snapshot: Snapshot, _key: number, measure: Measure, place: number): Float64Array | null => {
    const held = heldBy(snapshot, measure, place);
    return held.length === 0 ? null : densityOfOthers(productSpace(snapshot, measure).relatedness, held);
  },
);

/** Computes the density of every segment to what else a place holds, the segment itself left out; null likewise. */
export const placeDensityOfOthers = (
  snapshot: Snapshot,
  measure: Measure,
  place: number,
): Float64Array | null =>
  densityOfOthersOf(snapshot, place * measures.length + measures.indexOf(measure), measure, place);
