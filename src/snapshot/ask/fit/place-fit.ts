import { isRelated } from '../../../analysis/chain-gap/fit.js';
import { type PresenceMatrix, presenceMatrix } from '../../../analysis/complexity/presence-matrix.js';
import { median } from '../../../analysis/number/median.js';
import { type Relatedness, relatedness } from '../../../analysis/relatedness/relatedness.js';
import { densityOfOther, densityOfOthers } from '../../../analysis/relatedness/relatedness-density.js';
import type { Pieces } from '../../../pieces/pieces.js';
import { keepInPieces } from '../../keep/keep-in-pieces.js';
import { keptByKey } from '../../keep/kept-by-key.js';
import { keptOnce } from '../../keep/kept-once.js';
import { maxBytes } from '../../keep/max-bytes.js';
import { listOf } from '../../tables/adjacency.js';
import { type Measure, measures } from '../../tables/measure-columns.js';
import type { Snapshot } from '../../tables/snapshot.js';
import { comparedPlaces } from '../product-space.js';
import { type DataTotals, dataTotals, heldAgainst } from './data-totals.js';

interface FitSpace {
  readonly totals: DataTotals;
  readonly presence: PresenceMatrix;
  readonly relatedness: Relatedness;
}

const spacePieces = function* (snapshot: Snapshot, measure: Measure): Pieces<FitSpace> {
  const totals = yield* dataTotals(snapshot, measure);
  const rows: number[][] = [];
  for (const place of comparedPlaces(snapshot)) {
    rows.push(heldAgainst(snapshot, measure, place, totals));
    yield;
  }
  const presence = presenceMatrix(snapshot.segments.size, rows);
  yield;
  return { totals, presence, relatedness: relatedness(presence) };
};

const spaces = measures.map((measure) =>
  keepInPieces('fit-spaces', (snapshot: Snapshot) => spacePieces(snapshot, measure)),
);

const spaceOf = (snapshot: Snapshot, measure: Measure): FitSpace =>
  spaces[measures.indexOf(measure)]!(snapshot);

/** Works out what the fit of any place rests on, letting others in; undefined where it is at hand. */
export const fitReady = (snapshot: Snapshot, measure: Measure): Promise<void> | undefined =>
  spaces[measures.indexOf(measure)]!.ready(snapshot);

/** 1 for a segment that is a heading alone: it has parts, and neither links nor activity of its own. */
const headings = keptOnce('headings', ({ segments, activities }: Snapshot): Uint8Array => {
  const hasParts = new Set(segments.parent);
  return Uint8Array.from({ length: segments.size }, (_, segment) => {
    const own = [segments.feeds, segments.fedBy, activities.ofSegment];
    return Number(hasParts.has(segment) && own.every((lists) => listOf(lists, segment).length === 0));
  });
});

const medianOf = (snapshot: Snapshot, place: number, density: Float64Array): number => {
  const { start, segment } = snapshot.rollup;
  const left = headings(snapshot).slice();
  for (let cell = start[place]!; cell < start[place + 1]!; cell++) left[segment[cell]!] = 1;
  const absent: number[] = [];
  for (let row = 0; row < left.length; row++) if (left[row] === 0) absent.push(density[row]!);
  return median(absent);
};

const relatedBy = (density: Float64Array, middle: number): Uint8Array => {
  const related = new Uint8Array(density.length);
  for (let segment = 0; segment < related.length; segment++)
    related[segment] = Number(isRelated(density[segment]!, middle));
  return related;
};

/** Number of segments held up to which a single density is worked out from them; above it all are kept. */
const fewHeld = 32;

interface Kept {
  readonly held: readonly number[];
  readonly median: number;
  /** 1 for each segment that is near to what is held. */
  readonly related: Uint8Array;
  /** Density of every segment, where many are held. */
  readonly density: Float64Array | null;
}

const kept = keptByKey(
  { name: 'place-fits', maxBytes: maxBytes.placeDensities },
  (snapshot: Snapshot, _key: number, measure: Measure, place: number): Kept => {
    const space = spaceOf(snapshot, measure);
    const held = heldAgainst(snapshot, measure, place, space.totals);
    const density = densityOfOthers(space.relatedness, held);
    const middle = medianOf(snapshot, place, density);
    return {
      held,
      median: middle,
      related: relatedBy(density, middle),
      density: held.length > fewHeld ? density : null,
    };
  },
);

/** How near segments are to what else a place holds. */
export class PlaceFit {
  constructor(
    readonly space: FitSpace,
    readonly kept: Kept,
  ) {}

  /** Median density over the segments without any enterprise in the place, headings left out; NaN without any. */
  get median(): number {
    return this.kept.median;
  }

  /** Whether a segment is near to what else the place holds; null without a median. */
  isRelated(segment: number): boolean | null {
    return Number.isNaN(this.kept.median) ? null : this.kept.related[segment] === 1;
  }

  /** Relatedness density of a segment, itself left out. */
  densityOf(segment: number): number {
    const { held, density } = this.kept;
    return density?.[segment] ?? densityOfOther(this.space.presence, this.space.relatedness, held, segment);
  }
}

/** Finds how near segments are to what else a place holds, measured against all activity in the data. */
export const placeFit = (snapshot: Snapshot, measure: Measure, place: number): PlaceFit => {
  const key = place * measures.length + measures.indexOf(measure);
  return new PlaceFit(spaceOf(snapshot, measure), kept(snapshot, key, measure, place));
};
