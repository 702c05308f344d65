import {
  type Complexity,
  complexityPieces,
  type NoComplexity,
} from '../../analysis/complexity/complexity.js';
import type { PresenceMatrix } from '../../analysis/complexity/presence-matrix.js';
import { rankScale } from '../../analysis/number/rank-scale.js';
import { type Relatedness, relatedness } from '../../analysis/relatedness/relatedness.js';
import { densityOfOthers, relatednessDensity } from '../../analysis/relatedness/relatedness-density.js';
import type { ActivityMatrix } from '../../analysis/specialisation/activity-matrix.js';
import { specialisation } from '../../analysis/specialisation/specialisation.js';
import type { Pieces } from '../../pieces/pieces.js';
import { keepInPieces } from '../keep/keep-in-pieces.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { keptOnce } from '../keep/kept-once.js';
import { maxBytes } from '../keep/max-bytes.js';
import { GrowingColumn } from '../tables/growing-column.js';
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

/** Segments of a place with activity by a measure, ascending. */
const cellsOf = ({ rollup }: Snapshot, cells: readonly number[], { activity }: MeasureColumns) =>
  cells
    .filter((cell) => activity[cell]! > 0)
    .map((cell) => ({ segment: rollup.segment[cell]!, value: activity[cell]! }));

const complexities = keepInPieces('complexities', complexityPieces);

/** Complexity is worked out where it is asked for: a supposed snapshot is asked for relatedness alone. */
class LazySpace implements ProductSpace {
  readonly relatedness: Relatedness;
  #rank: Float64Array | null | undefined;

  constructor(
    readonly compared: readonly number[],
    readonly matrix: ActivityMatrix,
    readonly presence: PresenceMatrix,
  ) {
    this.relatedness = relatedness(presence);
  }

  get complexity(): Complexity | null {
    return complexities(this.presence).value;
  }

  get complexityRank(): Float64Array | null {
    const { complexity } = this;
    if (this.#rank === undefined) this.#rank = complexity && rankScale(complexity.pci);
    return this.#rank;
  }

  get noComplexity(): NoComplexity | null {
    return complexities(this.presence).reason;
  }
}

/** Matrix of some places, whose cells stand by segment already. */
const matrixPieces = function* (
  snapshot: Snapshot,
  measure: Measure,
  places: readonly number[],
): Pieces<ActivityMatrix> {
  const columns = measureColumns(snapshot, measure);
  const [rowStart, segments] = [new Int32Array(places.length + 1), snapshot.segments.size];
  const [segment, value] = [new GrowingColumn(Int32Array), new GrowingColumn(Float64Array)];
  for (const [row, place] of places.entries()) {
    for (const cell of cellsOf(snapshot, activeCells(snapshot, place), columns)) {
      segment.push(cell.segment);
      value.push(cell.value);
    }
    rowStart[row + 1] = segment.length;
    yield;
  }
  const cells = { segment: yield* segment.done(), value: yield* value.done() };
  return { places: places.length, segments, rowStart, ...cells };
};

const spacePieces = function* (snapshot: Snapshot, measure: Measure): Pieces<LazySpace> {
  const places = comparedPlaces(snapshot);
  const matrix = yield* matrixPieces(snapshot, measure, places);
  const presence = specialisation(matrix);
  yield;
  return new LazySpace(places, matrix, presence);
};

const spaces = measures.map((measure) =>
  keepInPieces('product-spaces', (snapshot: Snapshot) => spacePieces(snapshot, measure)),
);

/** Makes the product space of a snapshot: prefectures × segments, by a measure; made on first use. */
export const productSpace = (snapshot: Snapshot, measure: Measure): ProductSpace =>
  spaces[measures.indexOf(measure)]!(snapshot);

/** Works the product space out but for its complexity, letting others in; undefined where it is at hand. */
export const relatednessReady = (snapshot: Snapshot, measure: Measure): Promise<void> | undefined =>
  spaces[measures.indexOf(measure)]!.ready(snapshot);

/** Works the product space and its complexity out, letting others in. */
export const spaceReady = async (snapshot: Snapshot, measure: Measure): Promise<void> => {
  await relatednessReady(snapshot, measure);
  await complexities.ready(productSpace(snapshot, measure).presence);
};

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
  const own = cellsOf(snapshot, activeCells(snapshot, place), measureColumns(snapshot, measure));
  const { bySegment, total } = sumsOf(matrix);
  const placeTotal = own.reduce((sum, { value }) => sum + value, 0);
  const isHeld = ({ segment, value }: { segment: number; value: number }) =>
    value * total >= placeTotal * bySegment[segment]! * (1 - 1e-12);
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
