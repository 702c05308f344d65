import type { ChainFacts } from '../../analysis/chain-gap/chain-facts.js';
import type { GapThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import type { RuleSet } from '../../analysis/chain-gap/rule-set.js';
import { keptByKey } from '../keep/kept-by-key.js';
import { maxBytes } from '../keep/max-bytes.js';
import { type Measure, type MeasureColumns, measureColumns } from '../tables/measure-columns.js';
import { none, type Rollup, type Snapshot } from '../tables/snapshot.js';
import { type ChainView, chainView } from './chain-view.js';
import { fitFacts } from './fit/fit-facts.js';
import { placesAround, possibleIn } from './possible-presence.js';
import { rollupCell } from './rollup-cell.js';
import { type SurveyColumns, surveyColumns } from './survey-columns.js';

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
  readonly ruleSet: RuleSet;
  readonly thresholds: GapThresholds;
  /** The day asked on, as `dayNumber` writes it. */
  readonly today: number;
}

/** Facts for the rule, and further facts for the answer. Rows are the chain’s segments in its own order. */
export interface PlaceChainFacts extends ChainFacts, SurveyColumns {
  /** Present enterprises of known revenue ≥ 20 million yuan. */
  readonly aboveScale: Int32Array;
  /** 1 where something that counts here is an estimate. */
  readonly estimated: Uint8Array;
  /** Σ X of the place over the chain’s segments, each activity once. */
  readonly chainActivity: number;
}

const cellsOf = (snapshot: Snapshot, view: ChainView, place: number): Int32Array => {
  const cells = new Int32Array(view.members.length);
  for (let row = 0; row < cells.length; row++)
    cells[row] = rollupCell(snapshot.rollup, place, view.members[row]!.segment);
  return cells;
};

const cellsByChainAndArea = keptByKey(
  { name: 'area-cells', maxBytes: maxBytes.chains, bytesOf: ({ byteLength }: Int32Array) => byteLength },
  (snapshot: Snapshot, _key: number, view: ChainView, area: number) => cellsOf(snapshot, view, area),
);

/** Cells as `cellsOf` finds them, of an area that many places lie in or are measured against. */
const areaCells = (snapshot: Snapshot, view: ChainView, chain: number, area: number): Int32Array =>
  cellsByChainAndArea(snapshot, chain * snapshot.places.size + area, view, area);

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

const sumsOf = (
  view: ChainView,
  { activity, total }: MeasureColumns,
  { sums, place, reference }: ChainQuestion,
  chainActivity: number,
  references: Int32Array,
): Sums =>
  sums === 'ALL'
    ? { place: total[place]!, reference: total[reference]! }
    : { place: chainActivity, reference: sumOfTopmost(view, activity, references) };

/** LQ of a row; NaN where it is 0/0, or where the measure of every present enterprise is unknown. */
const quotient = (columns: MeasureColumns, cell: number, referenceCell: number, sums: Sums): number => {
  if (cell !== none && columns.known[cell] === 0) return Number.NaN;
  const segmentTotal = at(columns.activity, referenceCell);
  if (sums.place === 0 || segmentTotal === 0) return Number.NaN;
  return at(columns.activity, cell) / sums.place / (segmentTotal / sums.reference);
};

const part = <A extends Float64Array | Int32Array | Uint8Array>(buffer: A, i: number, size: number): A =>
  buffer.subarray(i * size, (i + 1) * size) as A;

type Columns = Omit<
  PlaceChainFacts,
  keyof SurveyColumns | 'graph' | 'group' | 'weight' | 'chainActivity' | 'fit'
>;

/** Columns of a place without any enterprise. */
const emptyColumns = (size: number): Columns => {
  // Three buffers for all columns: a buffer costs more than what is written into it.
  const [numbers, counts] = [new Float64Array(6 * size), new Int32Array(6 * size)];
  const flags = new Uint8Array(3 * size);
  numbers.fill(Number.NaN, size);
  return {
    activity: part(numbers, 0, size),
    locationQuotient: part(numbers, 1, size),
    concentration: part(numbers, 2, size),
    largestRevenueCny: part(numbers, 3, size),
    sampledShare: part(numbers, 4, size),
    measuredShare: part(numbers, 5, size),
    enterprises: part(counts, 0, size),
    possible: part(counts, 1, size),
    measureKnown: part(counts, 2, size),
    revenueKnown: part(counts, 3, size),
    revenueCounted: part(counts, 4, size),
    aboveScale: part(counts, 5, size),
    estimated: part(flags, 0, size),
    measuredElsewhere: part(flags, 1, size),
    anchorTitle: part(flags, 2, size),
  };
};

const fillRow = (
  facts: Columns,
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
  facts.revenueCounted[row] = rollup.revenueCounted[cell]!;
  facts.largestRevenueCny[row] = rollup.largestRevenue[cell]!;
  facts.aboveScale[row] = rollup.aboveScale[cell]!;
  facts.estimated[row] = rollup.estimated[cell]!;
  facts.measuredElsewhere[row] = Number(rollup.counted[cell]! < rollup.count[cell]!);
};

/** The lesser of a share of the enterprises here and of those of the reference area; NaN where there are none. */
const leastShare = (column: ArrayLike<number>, { count }: Rollup, cell: number, reference: number): number =>
  reference === none
    ? Number.NaN
    : Math.min(column[cell]! / count[cell]!, column[reference]! / count[reference]!);

/** Gathers the facts of a chain in a place. A few microseconds for 50 segments, whatever the size of the place. */
export const chainFacts = (snapshot: Snapshot, question: ChainQuestion): PlaceChainFacts => {
  const { rollup } = snapshot;
  const view = chainView(snapshot, question.chain);
  const measured = measureColumns(snapshot, question.measure);
  const cells = cellsOf(snapshot, view, question.place);
  const references = areaCells(snapshot, view, question.chain, question.reference);
  const around = placesAround(snapshot, question.place).map((area) =>
    areaCells(snapshot, view, question.chain, area),
  );
  const chainActivity = sumOfTopmost(view, measured.activity, cells);
  const sums = sumsOf(view, measured, question, chainActivity, references);
  const facts = emptyColumns(cells.length);
  const fitOf = fitFacts(snapshot, question);
  for (let row = 0; row < cells.length; row++) {
    const [cell, reference] = [cells[row]!, references[row]!];
    facts.locationQuotient[row] = quotient(measured, cell, reference, sums);
    facts.possible[row] = possibleIn(snapshot, question.place, cell, around, row);
    if (cell === none) continue;
    fillRow(facts, row, rollup, measured, cell);
    facts.sampledShare[row] = leastShare(rollup.sampled, rollup, cell, reference);
    facts.measuredShare[row] = leastShare(measured.known, rollup, cell, reference);
    facts.anchorTitle[row] = Number(rollup.anchorUntil[cell]! >= question.today);
  }
  return {
    graph: view.graph,
    group: view.group,
    weight: view.weight,
    ...facts,
    ...surveyColumns(snapshot, question),
    chainActivity,
    fit: (row) => fitOf(view.members[row]!.segment),
  };
};
