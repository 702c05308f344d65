import { withoutBlanks } from '../../../codes/blanks.js';
import { capture } from '../../../codes/capture.js';
import { halfWidth } from '../../../codes/half-width.js';
import { simplified } from '../../../codes/simplified.js';

export interface HeaderKey {
  /** Header for comparison: half width, lower case, simplified characters, without blanks, marks and brackets. */
  readonly base: string;
  /** Text in brackets behind it, often a unit. */
  readonly bracketed: string;
}

const fold = (text: string): string => text.toLowerCase().replace(/[_\-*:：·.、"'“”]/g, '');

/** Takes a header apart: 营业收入（万元） and 营业收入 (万元) have the same key, and so has 營業收入(萬元). */
export const headerKey = (header: string): HeaderKey => {
  const text = simplified(withoutBlanks(halfWidth(header)))
    .replace(/[【〔[]/g, '(')
    .replace(/[】〕\]]/g, ')');
  const match = text.match(/^(.+?)(?:\(([^()]*)\)|[/:_]((?:人民币)?[百千万亿十]*元|%|人|万人|公顷|亩))\*?$/);
  return match
    ? { base: fold(capture(match, 1)), bracketed: match[2] ?? match[3] ?? '' }
    : { base: fold(text), bracketed: '' };
};
