/** Colour of the page by its name. */
export const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Colours of rings by the status of which they hold most: the more urgent first. */
const statusColour = [
  'case',
  ['>', ['coalesce', ['get', 'MISSING'], 0], 0],
  'missing-mark',
  ['>', ['coalesce', ['get', 'STRONG'], 0], 0],
  'strong-mark',
  ['>', ['coalesce', ['get', 'WEAK'], 0], 0],
  'weak-mark',
  ['>', ['coalesce', ['get', 'PRESENT'], 0], 0],
  'present-mark',
  'unknown-mark',
] as const;

/** Colour of a ring or dot of firms, as MapLibre computes it. */
export const statusPaint = (): never =>
  statusColour.map((one) => (typeof one === 'string' && one.endsWith('-mark') ? token(one) : one)) as never;

/** Type of a size, in a font of the page. */
export const text = (size: number) => ({
  'text-size': size,
  'text-font': ['Noto Sans CJK SC'],
  'text-allow-overlap': false,
});
