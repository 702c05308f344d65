import type { Language, Text } from '../../codes/language.js';

/** Characters within the limit of an Excel cell, 32,767. */
const longestCell = 32_000;

/** Joins lines for a cell; where they do not fit, the last ones, under what is said of the number left out. */
export const linesInCell = (
  lines: readonly string[],
  leftOut: (count: number) => Text,
  language: Language,
): string => {
  let [first, length] = [lines.length, 0];
  while (first > 0 && length + lines[first - 1]!.length < longestCell) length += lines[--first]!.length + 1;
  return [...(first > 0 ? [leftOut(first)[language]] : []), ...lines.slice(first)].join('\n');
};
