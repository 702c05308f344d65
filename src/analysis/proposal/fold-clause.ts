import { withoutBlanks } from '../../codes/blanks.js';
import { halfWidth } from '../../codes/half-width.js';

/** Folds a clause or a term for comparison: half width, lower case, without blanks. */
export const foldClause = (text: string): string => withoutBlanks(halfWidth(text)).toLowerCase();
