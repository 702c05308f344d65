import { type MortonCell, quarters, worldCell } from './cell.js';
import type { MortonIndex } from './morton-index.js';

/** Cells of a depth from the first to before the last column and row; all within the world. */
export interface CellRectangle {
  readonly depth: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const search = (
  index: MortonIndex,
  rectangle: CellRectangle,
  cell: MortonCell,
  visit: (from: number, to: number) => void,
): void => {
  const scale = 2 ** (rectangle.depth - cell.depth);
  const [left, top] = [cell.x * scale, cell.y * scale];
  const [right, bottom] = [left + scale, top + scale];
  if (left >= rectangle.right || right <= rectangle.left) return;
  if (top >= rectangle.bottom || bottom <= rectangle.top) return;
  const whole =
    left >= rectangle.left && right <= rectangle.right && top >= rectangle.top && bottom <= rectangle.bottom;
  if (whole) visit(cell.from, cell.to);
  else for (const quarter of quarters(index, cell)) search(index, rectangle, quarter, visit);
};

/** Visits the ranges of ranks that lie in a rectangle of cells, each made of whole cells. */
export const eachRange = (
  index: MortonIndex,
  rectangle: CellRectangle,
  visit: (from: number, to: number) => void,
): void => {
  if (index.size > 0) search(index, rectangle, worldCell(index), visit);
};
