import { withoutBlanks } from '../blanks.js';
import { halfWidth } from '../half-width.js';
import { nothing, plain, type Reading, refused } from './reading.js';

const yes = new Set(['true', 't', '1', 'yes', 'y', '是', '有', '√', '✓', '对', '真']);
const no = new Set(['false', 'f', '0', 'no', 'n', '否', '无', '没有', '×', '✗', 'x', '错', '假']);

/** Reads a yes or no. */
export const readFlag = (given: string): Reading<boolean, 'flag-unreadable'> => {
  const text = withoutBlanks(halfWidth(given)).toLowerCase();
  if (text === '') return nothing;
  if (yes.has(text)) return plain(true);
  return no.has(text) ? plain(false) : refused('flag-unreadable');
};
