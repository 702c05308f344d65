import type { ChainFacts } from '../../analysis/chain-gap/chain-facts.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { type Measure, type MeasureColumns, measureColumns } from '../tables/measure-columns.js';
import { none, type Rollup, type Snapshot, type SurveyRow } from '../tables/snapshot.js';
import { type ChainView, chainView } from './chain-view.js';
import { rollupCell } from './rollup-cell.js';
import { looksFor, surveysOf } from './surveys-of.js';

/** Scopes of the sums of a location quotient: every segment with activity, or the segments of the chain. */
export const sumScopes = ['ALL', 'CHAIN'] as const;
export type SumScope = (typeof sumScopes)[number];

export interface ChainQuestion {
  readonly chain: number;
  readonly place: number;
  /** Area against which specialisation is measured. */
  readonly reference: number;
  readonly measure: Measure;
  readonly sums: SumScope;
  /** Takes every segment as looked for, in full. */
  readonly assumeSurveyed: boolean;
}

/** Facts for the rule, and further facts for the answer. Rows are the chain’s segments in its own order. */
export interface PlaceChainFacts extends ChainFacts {
  /** Present enterprises of known revenue ≥ 20 million yuan. */
  readonly aboveScale: Int32Array;
  /** 1 where something that counts here is an estimate. */
  readonly estimated: Uint8Array;
  /** Survey that vouches for a row; null where no survey looked for it. */
  readonly survey: readonly (SurveyRow | null)[];
  /** Σ X of the place over the chain’s segments, each activity once. */
  readonly chainActivity: number;
}

const cellsOf = (snapshot: Snapshot, view: ChainView, place: number): Int32Array => {
  const cells = new Int32Array(view.members.length);
  for (let row = 0; row < cells.length; row++)
    cells[row] = rollupCell(snapshot.rollup, place, view.members[row]!.segment);
  return cells;
};

const cellsByChainAndPlace = keptByKey(
  { name: 'reference-cells', maxBytes: maxBytes.chains },
  (snapshot: Snapshot, _key: number, view: ChainView, place: number) => cellsOf(snapshot, view, place),
);

/** Cells as `cellsOf` finds them, of an area that many places are measured against. */
const referenceCells = (
  snapshot: Snapshot,
  view: ChainView,
  { chain, reference }: ChainQuestion,
): Int32Array => cellsByChainAndPlace(snapshot, chain * snapshot.places.size + reference, view, reference);

const at = (column: ArrayLike<number>, cell: number): number => (cell === none ? 0 : column[cell]!);

const sumOfTopmost = (view: ChainView, activity: ArrayLike<number>, cells: Int32Array): number => {
  let sum = 0;
  for (let row = 0; row < cells.length; row++) if (view.topmost[row] === 1) sum += at(activity, cells[row]!);
  return sum;
};

interface Sums {
  readonly place: number;
  readonly reference: number;
}

/** LQ of a row; NaN where it is 0/0, or where the measure of every present enterprise is unknown. */
const quotient = (columns: MeasureColumns, cell: number, referenceCell: number, sums: Sums): number => {
  if (cell !== none && columns.known[cell] === 0) return Number.NaN;
  const segmentTotal = at(columns.activity, referenceCell);
  if (sums.place === 0 || segmentTotal === 0) return Number.NaN;
  return at(columns.activity, cell) / sums.place / (segmentTotal / sums.reference);
};

const assumed = (place: number, chain: number): SurveyRow => ({
  place,
  chain,
  coverage: 1,
  asOf: null,
  estimated: false,
  surveyor: null,
  kind: 'REGISTER',
  resolution: 'SITE',
});

const surveyOfRows = (
  snapshot: Snapshot,
  view: ChainView,
  { chain, place, assumeSurveyed }: ChainQuestion,
): (SurveyRow | null)[] => {
  if (assumeSurveyed) return new Array(view.members.length).fill(assumed(place, chain));
  const surveys = surveysOf(snapshot, chain, place);
  if (surveys.length === 0) return new Array(view.members.length).fill(null);
  return view.members.map(
    ({ segment }) => surveys.find((survey) => looksFor(snapshot, survey, chain, segment)) ?? null,
  );
};

const part = <A extends Float64Array | Int32Array>(buffer: A, i: number, size: number): A =>
  buffer.subarray(i * size, (i + 1) * size) as A;

/** Facts of a place without any enterprise. */
const emptyFacts = (
  view: ChainView,
  survey: readonly (SurveyRow | null)[],
  chainActivity: number,
): PlaceChainFacts => {
  const size = view.members.length;
  // Two buffers for nine columns: a buffer costs more than what is written into it.
  const [numbers, counts] = [new Float64Array(5 * size), new Int32Array(4 * size)];
  return {
    graph: view.graph,
    group: view.group,
    weight: view.weight,
    enterprises: part(counts, 0, size),
    activity: part(numbers, 0, size),
    measureKnown: part(counts, 1, size),
    locationQuotient: part(numbers, 1, size),
    concentration: part(numbers, 2, size).fill(Number.NaN),
    revenueKnown: part(counts, 2, size),
    largestRevenueCny: part(numbers, 3, size).fill(Number.NaN),
    surveyCoverage: part(numbers, 4, size),
    aboveScale: part(counts, 3, size),
    estimated: new Uint8Array(size),
    survey,
    chainActivity,
  };
};

const fillRow = (
  facts: PlaceChainFacts,
  row: number,
  rollup: Rollup,
  columns: MeasureColumns,
  cell: number,
): void => {
  const revenue = rollup.revenue[cell]!;
  facts.enterprises[row] = rollup.count[cell]!;
  facts.activity[row] = columns.activity[cell]!;
  facts.measureKnown[row] = columns.known[cell]!;
  facts.concentration[row] = revenue > 0 ? rollup.revenueSquares[cell]! / revenue ** 2 : Number.NaN;
  facts.revenueKnown[row] = rollup.revenueKnown[cell]!;
  facts.largestRevenueCny[row] = rollup.largestRevenue[cell]!;
  facts.aboveScale[row] = rollup.aboveScale[cell]!;
  facts.estimated[row] = rollup.estimated[cell]!;
};

/** Gathers the facts of a chain in a place. A few microseconds for 50 segments, whatever the size of the place. */
export const chainFacts = (snapshot: Snapshot, question: ChainQuestion): PlaceChainFacts => {
  const { rollup } = snapshot;
  const view = chainView(snapshot, question.chain);
  const columns = measureColumns(snapshot, question.measure);
  const cells = cellsOf(snapshot, view, question.place);
  const references = referenceCells(snapshot, view, question);
  const chainActivity = sumOfTopmost(view, columns.activity, cells);
  const sums =
    question.sums === 'ALL'
      ? { place: columns.total[question.place]!, reference: columns.total[question.reference]! }
      : { place: chainActivity, reference: sumOfTopmost(view, columns.activity, references) };
  const survey = surveyOfRows(snapshot, view, question);
  const facts = emptyFacts(view, survey, chainActivity);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    facts.locationQuotient[row] = quotient(columns, cell, references[row]!, sums);
    facts.surveyCoverage[row] = survey[row]?.coverage ?? Number.NaN;
    if (cell !== none) fillRow(facts, row, rollup, columns, cell);
  }
  return facts;
};
