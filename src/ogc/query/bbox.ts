import type { Box } from '../../geo/box.js';
import { requireBox } from '../../geo/require-box.js';
import { InputError } from '../../request/errors.js';
import { geometryChecked } from '../../request/geometry-checked.js';
import type { CoordinateSystem } from './coordinate-system.js';

const allowed = {
  zh: '四个数（六个时含高程，高程不计）：两角的坐标，以逗号分隔',
  en: 'four numbers, or six with heights, which do not count: two corners, between commas',
};

/** Reads a box in the system given, its corners in the order of that system’s axes. */
export const boxOf = (text: string, { swapped }: CoordinateSystem): Box => {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const sides = numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers;
  if (sides.length !== 4 || !numbers.every(Number.isFinite)) throw new InputError('bbox', text, allowed);
  const [a, b, c, d] = sides as [number, number, number, number];
  const box = swapped ? { west: b, south: a, east: d, north: c } : { west: a, south: b, east: c, north: d };
  return geometryChecked(() => requireBox(box, 'bbox'));
};
