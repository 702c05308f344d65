import { trimBlanks } from '../../../../codes/blanks.js';
import { readDate } from '../../../../codes/cell/read-date.js';
import { type NumberUnits, readCount, readNumber } from '../../../../codes/cell/read-number.js';
import { readShare } from '../../../../codes/cell/read-share.js';
import { nothing, plain, refused, remarked } from '../../../../codes/cell/reading.js';
import { halfWidth } from '../../../../codes/half-width.js';
import { isMissingMark } from '../../../../codes/is-missing-mark.js';
import { factorsOf } from '../../read/column-unit.js';
import type { MatchedColumn } from '../../read/match-headers.js';
import type { CellCheck } from './cell-check.js';

const unitsOf = (matched: MatchedColumn): NumberUnits => {
  const factors = factorsOf(matched.column);
  return { header: matched.unit.factor, cell: (unit) => factors[unit.toLowerCase()] };
};

export const checkNumber: CellCheck = ({ text, matched }) => readNumber(text, unitsOf(matched));

export const checkCount: CellCheck = ({ text, matched }) => {
  const reading = readCount(text, unitsOf(matched));
  if (reading.value === undefined || reading.value >= 0) return reading;
  return refused(matched.column.name === 'employees' ? 'employees-negative' : 'number-negative');
};

export const checkShare: CellCheck = ({ text, matched }) => readShare(text, matched.unit.factor);

/** Columns that may lie ahead. */
const mayLieAhead = new Set(['valid_until', 'valid_from', 'valid_to', 'opened', 'until']);

export const checkDate: CellCheck = ({ text, matched }, context) =>
  readDate(text, {
    latest: mayLieAhead.has(matched.column.name) ? undefined : context.today,
    partialAllowed: context.partialDatesAllowed,
  });

export const checkYear: CellCheck = ({ text: given }, context) => {
  const text = trimBlanks(halfWidth(given));
  if (text === '') return nothing;
  if (isMissingMark(text)) return refused('number-missing');
  const match = text.match(/^(\d{4})(?:年度?|\.0+|-\d\d(?:-\d\d)?)?$/);
  const year = Number(match?.[1]);
  if (!match || year < 1000)
    return refused('number-unreadable', { reason: { zh: '不是年份', en: 'not a year' } });
  if (year > Number(context.today.slice(0, 4))) return refused('date-future');
  return match[1] === given ? plain(year) : remarked(year, 'number-form', { number: year, unit: '' });
};
