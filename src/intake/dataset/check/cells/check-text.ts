import { hasBlank, trimBlanks, withoutBlanks } from '../../../../codes/blanks.js';
import {
  nothing,
  plain,
  type Reading,
  type Remark,
  refused,
  remarked,
} from '../../../../codes/cell/reading.js';
import { halfWidth } from '../../../../codes/half-width.js';
import { isMissingMark } from '../../../../codes/is-missing-mark.js';
import type { FindingCode } from '../finding/finding-codes.js';
import type { CellCheck } from './cell-check.js';

type Remarks = Remark<FindingCode>[];

const oddBlank = /[\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\t]+/g;
const chinese = /[\u4e00-\u9fff\uff00-\uffef]/;

/** Around a name nothing, inside it only plain spaces; what stands for a space between Chinese characters goes. */
const tidyName = (given: string): string =>
  trimBlanks(given).replace(oddBlank, (blank, at: number, whole: string) =>
    chinese.test(whole.charAt(at - 1)) && chinese.test(whole.charAt(at + blank.length)) ? '' : ' ',
  );

const runsInSpreadsheet = /^[=+\-@\t\r]/;

const doubts = (text: string): Remarks => {
  const remarks: Remarks = [];
  if (runsInSpreadsheet.test(text))
    remarks.push({ code: 'formula-text', parameters: { character: text.charAt(0) } });
  if (text.includes('\ufffd')) remarks.push({ code: 'character-lost' });
  return remarks;
};

const readName = (given: string): Reading<string, FindingCode> => {
  const name = hasBlank(given) ? tidyName(given) : given;
  if (name === '' || isMissingMark(name)) return nothing;
  const repaired: Remarks = name === given ? [] : [{ code: 'name-space', parameters: { name } }];
  const doubted = doubts(name);
  return repaired.length + doubted.length === 0
    ? plain(name)
    : { value: name, remarks: [...repaired, ...doubted] };
};

export const checkText: CellCheck = ({ text: given, matched }) => {
  if (matched.column.name === 'name') return readName(given);
  const text = trimBlanks(given);
  if (text === '') return nothing;
  if (isMissingMark(text)) return refused('text-missing');
  const doubted = doubts(text);
  return doubted.length === 0 ? plain(text) : { value: text, remarks: doubted };
};

/** Checks a code: nothing around it, no full width. Its form is its owner's business. */
export const checkCode: CellCheck = ({ text: given }) => {
  const code = trimBlanks(halfWidth(given));
  if (code === '') return nothing;
  return code === given ? plain(code) : remarked(code, 'code-form', { code });
};

const separators = /[;；\n]/;
const otherSeparators = /[、,，|]/;

/** Splits a list cell into its items; 、 and commas separate only where no semicolon does. */
export const splitList = (text: string): string[] => {
  const parts = separators.test(text) ? text.split(separators) : text.split(otherSeparators);
  return [...new Set(parts.map(trimBlanks))].filter((part) => part !== '');
};

export const checkList: CellCheck = ({ text }) => {
  if (withoutBlanks(text) === '') return nothing;
  if (isMissingMark(trimBlanks(text))) return refused('text-missing');
  const items = splitList(text);
  return items.length === 0 ? nothing : { value: items, remarks: doubts(trimBlanks(text)) };
};
