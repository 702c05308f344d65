/** Reads the codes of segments from a cell, with semicolons or enumeration commas between, each once. */
export const segmentCodesOf = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(/[;；、]/)
      .map((code) => code.trim())
      .filter((code) => code !== ''),
  ),
];
