import type { LayoutLanguage, LayoutNodeKind } from './chain-layout.type.js';

interface Frame {
  readonly width: number;
  /** Pixels that a line of the name may take. */
  readonly measure: number;
  /** Height of a box whose name takes one line. */
  readonly height: number;
  /** Pixels that each further line adds. */
  readonly line: number;
}

const frames: Readonly<Record<`${LayoutNodeKind} ${LayoutLanguage}`, Frame>> = {
  'FULL ZH': { width: 128, measure: 114, height: 40, line: 16 },
  'FULL EN': { width: 130, measure: 120, height: 37, line: 12 },
  'COMPACT ZH': { width: 128, measure: 97, height: 27, line: 17 },
  'COMPACT EN': { width: 128, measure: 97, height: 27, line: 14 },
};

/** Widths of letters in a common sans serif, in sizes of the type. */
const letterWidths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u2e80-\uffef]/, 1],
  [/[mwMW%]/, 0.83],
  [/[ijltfrI.,:;'’ -]/, 0.3],
  [/[A-Z]/, 0.7],
];
const otherWidth = 0.556;
const [ideographSize, letterSize] = [13, 12];

const pixelsOfLetter = (letter: string): number => {
  const width = letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? otherWidth;
  return width * (width === 1 ? ideographSize : letterSize);
};

const pixelsOf = (text: string): number =>
  Array.from(text, pixelsOfLetter).reduce((sum, one) => sum + one, 0);

/** Pieces that a line may break between: words, and each ideograph. */
const piecesOf = (name: string): string[] => name.match(/[\u2e80-\uffef]|[^\u2e80-\uffef\s]+\s?/g) ?? [];

/** Number of lines a name takes where a line holds some pixels; a word wider than a line takes one of its own. */
export const linesOf = (name: string, measure: number): number => {
  let [lines, taken] = [1, 0];
  for (const piece of piecesOf(name)) {
    const width = pixelsOf(piece.trimEnd());
    if (taken > 0 && taken + width > measure) [lines, taken] = [lines + 1, 0];
    taken += pixelsOf(piece);
  }
  return lines;
};

/** Size of the box that holds a name, pixels. */
export const boxSize = (name: string, node: LayoutNodeKind, language: LayoutLanguage) => {
  const { width, measure, height, line } = frames[`${node} ${language}`];
  return { width, height: height + line * (linesOf(name, measure) - 1) };
};
