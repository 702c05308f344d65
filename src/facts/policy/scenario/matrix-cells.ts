/** A cell of the matrix: an industry and a type of scenario. */
export interface Cell {
  readonly code: string;
  readonly industry: string;
  readonly type: string;
}

/** A scenario that somebody uses, in an industry and of a type, in the words of whoever reported it. */
export interface Use {
  readonly industry: string | null;
  readonly type: string | null;
}

/** A cell with the scenarios that fill it. */
export interface FilledCell<C extends Cell, U extends Use> {
  readonly cell: C;
  readonly uses: readonly U[];
}

/** Industries by other names, as an answer reads them. */
export type IndustryReadings = ReadonlyMap<string, string>;

const isOf = ({ industry, type }: Cell, use: Use, readings: IndustryReadings): boolean =>
  use.type === type && use.industry !== null && (readings.get(use.industry) ?? use.industry) === industry;

/** Puts scenarios into the cells of the matrix; those of no cell stand apart. */
export const matrixCells = <C extends Cell, U extends Use>(
  cells: readonly C[],
  uses: readonly U[],
  readings: IndustryReadings,
): { readonly filled: readonly FilledCell<C, U>[]; readonly unplaced: readonly U[] } => ({
  filled: cells.map((cell) => ({ cell, uses: uses.filter((use) => isOf(cell, use, readings)) })),
  unplaced: uses.filter((use) => !cells.some((cell) => isOf(cell, use, readings))),
});
