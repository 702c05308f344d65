import { presenceMatrix } from '../../../analysis/complexity/presence-matrix.js';
import { median } from '../../../analysis/number/median.js';
import { type Relatedness, relatedness } from '../../../analysis/relatedness/relatedness.js';
import { densityOfOthers } from '../../../analysis/relatedness/relatedness-density.js';
import { keptByKey } from '../../keep/kept-by-key.js';
import { keptOnce } from '../../keep/kept-once.js';
import { maxBytes } from '../../keep/max-bytes.js';
import { listOf } from '../../tables/adjacency.js';
import { type Measure, measures } from '../../tables/measure-columns.js';
import type { Snapshot } from '../../tables/snapshot.js';
import { comparedPlaces } from '../product-space.js';
import { rollupCell } from '../rollup-cell.js';
import { type DataTotals, dataTotals, heldAgainst } from './data-totals.js';

interface FitSpace {
  readonly totals: DataTotals;
  readonly relatedness: Relatedness;
}

const spaces = measures.map((measure) =>
  keptOnce('fit-spaces', (snapshot: Snapshot): FitSpace => {
    const totals = dataTotals(snapshot, measure);
    const rows = comparedPlaces(snapshot).map((place) => heldAgainst(snapshot, measure, place, totals));
    return { totals, relatedness: relatedness(presenceMatrix(snapshot.segments.size, rows)) };
  }),
);

/** 1 for a segment that is a heading alone: it has parts, and neither links nor activity of its own. */
const headings = keptOnce('headings', ({ segments, activities }: Snapshot): Uint8Array => {
  const hasParts = new Set(segments.parent);
  return Uint8Array.from({ length: segments.size }, (_, segment) => {
    const own = [segments.feeds, segments.fedBy, activities.ofSegment];
    return Number(hasParts.has(segment) && own.every((lists) => listOf(lists, segment).length === 0));
  });
});

export interface PlaceFit {
  /** Relatedness density by segment, itself left out. */
  readonly density: Float64Array;
  /** Median of it over the segments without any enterprise in the place, headings left out; NaN where there are none. */
  readonly median: number;
}

const kept = keptByKey(
  { name: 'place-fits', maxBytes: maxBytes.placeDensities },
  (snapshot: Snapshot, _key: number, measure: Measure, place: number): PlaceFit => {
    const space = spaces[measures.indexOf(measure)]!(snapshot);
    const held = heldAgainst(snapshot, measure, place, space.totals);
    const density = densityOfOthers(space.relatedness, held);
    const heading = headings(snapshot);
    const absent = Array.from(density).filter(
      (_, segment) => heading[segment] === 0 && rollupCell(snapshot.rollup, place, segment) < 0,
    );
    return { density, median: absent.length === 0 ? Number.NaN : median(absent) };
  },
);

/** Finds how near each segment is to what else a place holds, measured against all activity in the data. */
export const placeFit = (snapshot: Snapshot, measure: Measure, place: number): PlaceFit =>
  kept(snapshot, place * measures.length + measures.indexOf(measure), measure, place);
