import { trimBlanks } from './blanks.js';
import { halfWidth } from './half-width.js';

/** Tells whether a text is a code of a region, or figures that should be one. */
export const isRegionCode = (text: string): boolean => /^\d+(\.0+)?$/.test(trimBlanks(halfWidth(text)));
