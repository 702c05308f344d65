import type { ChainFacts } from '../analysis/chain-gap/chain-facts.js';
import { type ChainView, chainView } from './chain-view.js';
import { type Image, none, type SurveyRow } from './image.js';
import { type Measure, type MeasureColumns, measureColumns } from './measure-columns.js';
import { rollupCell } from './rollup-cell.js';
import { looksFor, surveysOf } from './surveys-of.js';

/** Over what the sums of the location quotient run: every segment with activity, or those of the chain. */
export const sumScopes = ['ALL', 'CHAIN'] as const;
export type SumScope = (typeof sumScopes)[number];

export interface ChainQuestion {
  readonly chain: number;
  readonly place: number;
  /** The area against which specialisation is measured. */
  readonly reference: number;
  readonly measure: Measure;
  readonly sums: SumScope;
  /** Take every segment as looked for, in full. */
  readonly assumeSurveyed: boolean;
}

/** The facts for the rule, and what an answer says besides. Rows are the chain’s segments in its own order. */
export interface PlaceChainFacts extends ChainFacts {
  /** Present enterprises of known revenue ≥ 20 million yuan. */
  readonly aboveScale: Int32Array;
  /** 1 where something that counts here is an estimate. */
  readonly estimated: Uint8Array;
  /** The survey that vouches for a row; null where none looked for it. */
  readonly survey: readonly (SurveyRow | null)[];
  /** Σ X of the place over the chain’s segments, each activity once. */
  readonly chainActivity: number;
}

const cellsOf = (image: Image, view: ChainView, place: number): Int32Array =>
  Int32Array.from(view.members, ({ segment }) => rollupCell(image.rollup, place, segment));

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

/** LQ of one row; NaN where it is 0/0, or where the measure is known of nobody who is present. */
const quotient = (columns: MeasureColumns, cell: number, referenceCell: number, sums: Sums): number => {
  if (cell !== none && columns.known[cell] === 0) return Number.NaN;
  const segmentTotal = at(columns.activity, referenceCell);
  if (sums.place === 0 || segmentTotal === 0) return Number.NaN;
  return at(columns.activity, cell) / sums.place / (segmentTotal / sums.reference);
};

const concentrationOf = ({ rollup }: Image, cell: number): number => {
  const revenue = at(rollup.revenue, cell);
  return revenue > 0 ? rollup.revenueSquares[cell]! / revenue ** 2 : Number.NaN;
};

const assumed = (place: number, chain: number): SurveyRow => ({
  place,
  chain,
  coverage: 1,
  asOf: null,
  estimated: false,
});

const surveyOfRows = (
  image: Image,
  view: ChainView,
  { chain, place, assumeSurveyed }: ChainQuestion,
): (SurveyRow | null)[] => {
  const surveys = assumeSurveyed ? [assumed(place, chain)] : surveysOf(image, chain, place);
  return view.members.map(({ segment }) => surveys.find((one) => looksFor(image, one, segment)) ?? null);
};

/** What the image knows of a chain in a place. A few microseconds for 50 segments, whatever the size of the place. */
export const chainFacts = (image: Image, question: ChainQuestion): PlaceChainFacts => {
  const { rollup } = image;
  const view = chainView(image, question.chain);
  const columns = measureColumns(image, question.measure);
  const cells = cellsOf(image, view, question.place);
  const references = cellsOf(image, view, question.reference);
  const chainActivity = sumOfTopmost(view, columns.activity, cells);
  const sums =
    question.sums === 'ALL'
      ? { place: columns.total[question.place]!, reference: columns.total[question.reference]! }
      : { place: chainActivity, reference: sumOfTopmost(view, columns.activity, references) };
  const survey = surveyOfRows(image, view, question);
  const whole = (column: ArrayLike<number>) => cells.map((cell) => at(column, cell));
  return {
    graph: view.graph,
    group: view.group,
    weight: view.weight,
    enterprises: whole(rollup.count),
    activity: Float64Array.from(cells, (cell) => at(columns.activity, cell)),
    measureKnown: whole(columns.known),
    locationQuotient: Float64Array.from(cells, (cell, row) =>
      quotient(columns, cell, references[row]!, sums),
    ),
    concentration: Float64Array.from(cells, (cell) => concentrationOf(image, cell)),
    revenueKnown: whole(rollup.revenueKnown),
    largestRevenueCny: Float64Array.from(cells, (cell) =>
      cell === none ? Number.NaN : rollup.largestRevenue[cell]!,
    ),
    surveyCoverage: Float64Array.from(survey, (one) => one?.coverage ?? Number.NaN),
    aboveScale: whole(rollup.aboveScale),
    estimated: Uint8Array.from(cells, (cell) => at(rollup.estimated, cell)),
    survey,
    chainActivity,
  };
};
