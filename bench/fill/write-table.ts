import { closeSync, openSync, writeSync } from 'node:fs';

type Cell = string | number | null;

/** Text is quoted, so that the empty one stays text; null is an empty cell. */
const cellText = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'number' ? String(cell) : `"${cell}"`;

const chunkRows = 10_000;

/** A CSV file for Neo4j's import tool: a header of its own kind, then the rows. */
export const writeTable = <R>(
  file: string,
  header: string,
  rows: readonly R[],
  cells: (row: R) => readonly Cell[],
): void => {
  const opened = openSync(file, 'w');
  writeSync(opened, `${header}\n`);
  for (let from = 0; from < rows.length; from += chunkRows) {
    const lines = rows.slice(from, from + chunkRows).map((row) => `${cells(row).map(cellText).join(',')}\n`);
    writeSync(opened, lines.join(''));
  }
  closeSync(opened);
};
