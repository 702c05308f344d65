import type { MeasureColumns } from '../../tables/measure-columns.js';
import { none } from '../../tables/snapshot.js';
import type { ChainView } from '../chain-view.js';
import type { ChainCells } from './chain-cells.js';

/** Activity of a place and of the area that it is measured against. */
export interface Sums {
  readonly place: number;
  readonly reference: number;
}

const at = (column: ArrayLike<number>, cell: number): number => (cell === none ? 0 : column[cell]!);

/** Sums the activity of a place over the segments of a chain, each activity once. */
export const sumOfTopmost = (
  { topmost }: ChainView,
  activity: ArrayLike<number>,
  cells: ChainCells,
): number => {
  let sum = 0;
  for (let row = 0; row < cells.length; row++) if (topmost[row] === 1) sum += at(activity, cells[row]!);
  return sum;
};

/** LQ of a row; NaN where it is 0/0, or where the measure of every present enterprise is unknown. */
const quotient = (columns: MeasureColumns, cell: number, referenceCell: number, sums: Sums): number => {
  if (cell !== none && columns.known[cell] === 0) return Number.NaN;
  const segmentTotal = at(columns.activity, referenceCell);
  if (sums.place === 0 || segmentTotal === 0) return Number.NaN;
  return at(columns.activity, cell) / sums.place / (segmentTotal / sums.reference);
};

/** Computes the LQ of each row of a chain. */
export const locationQuotients = (
  columns: MeasureColumns,
  cells: ChainCells,
  references: ChainCells,
  sums: Sums,
): readonly number[] => cells.map((cell, row) => quotient(columns, cell, references[row]!, sums));
