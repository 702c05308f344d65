import type { MapFrame, Point } from './map-frame.js';

export interface Label {
  readonly at: Point;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

/** Distances in units of the picture: from a dot to its label, from line to line, and the width of a label at most. */
const [gap, line, widest] = [5, 11, 90];

/** Places labels beside their dots; of two labels that would meet, the lower moves down. */
export const placeLabels = (
  { width }: MapFrame,
  dots: readonly { readonly at: Point; readonly text: string }[],
): Label[] => {
  const placed: Label[] = [];
  for (const { at, text } of dots.toSorted((a, b) => a.at[1] - b.at[1])) {
    const end = at[0] > width - widest;
    const x = at[0] + (end ? -gap : gap);
    const near = placed.filter(({ at: other }) => Math.abs(other[0] - x) < widest);
    const y = near.reduce((lowest, { at: other }) => Math.max(lowest, other[1] + line), at[1] + 3);
    placed.push({ at: [x, y], anchor: end ? 'end' : 'start', text });
  }
  return placed;
};
