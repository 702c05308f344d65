import { trimBlanks, withoutBlanks } from '../../../../codes/blanks.js';
import { nothing, plain } from '../../../../codes/cell/reading.js';
import { halfWidth } from '../../../../codes/half-width.js';
import { isMissingMark } from '../../../../codes/is-missing-mark.js';
import { isRegionCode } from '../../../../codes/is-region-code.js';
import type { CellCheck } from './cell-check.js';

const latin = /^[\w\s.,'-]+$/;

/** Takes a part of a region's name, or its code, as it stands; its meaning is seen from all parts together. */
export const checkRegionPart: CellCheck = ({ text }) => {
  const half = trimBlanks(halfWidth(text));
  if (isRegionCode(half)) return plain(text);
  const part = latin.test(half) ? half : withoutBlanks(half);
  return part === '' || isMissingMark(part) ? nothing : plain(part);
};
