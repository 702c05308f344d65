import { withoutBlanks } from '../../../../codes/blanks.js';
import { halfWidth } from '../../../../codes/half-width.js';
import { isMissingMark } from '../../../../codes/is-missing-mark.js';
import { nothing, plain } from '../../../../codes/reading.js';
import type { CellCheck } from './cell-check.js';

/** Headings that lists of regions write where there is no city or county of its own. */
const headings = new Set([
  '市辖区',
  '县',
  '省直辖县级行政区划',
  '自治区直辖县级行政区划',
  '直辖县级行政单位',
]);

/** Takes a part of a region's name as it stands; its meaning is seen from all parts together. */
export const checkRegionPart: CellCheck = ({ text }) => {
  const part = withoutBlanks(halfWidth(text));
  return part === '' || isMissingMark(part) || headings.has(part) ? nothing : plain(part);
};
