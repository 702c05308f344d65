import type { ColumnType } from '../../../../../graph/model-types.js';
import { trimBlanks } from '../../../../codes/blanks.js';
import { readAngle } from '../../../../codes/cell/read-angle.js';
import { readFlag } from '../../../../codes/cell/read-flag.js';
import { readPeriod } from '../../../../codes/cell/read-period.js';
import { readRegion } from '../../../../codes/cell/read-region.js';
import { readUscc } from '../../../../codes/cell/read-uscc.js';
import { type Reading, refused } from '../../../../codes/cell/reading.js';
import { halfWidth } from '../../../../codes/half-width.js';
import { isMissingMark } from '../../../../codes/is-missing-mark.js';
import { readCrs } from '../../../../geo/read-crs.js';
import type { CheckContext } from '../check-context.js';
import type { CheckedValue } from '../checked-row.js';
import type { FindingCode } from '../finding/finding-codes.js';
import { statedLevel } from '../place/stated-level.js';
import type { CellCheck, CellInput } from './cell-check.js';
import { checkAmount } from './check-amount.js';
import { checkChoice } from './check-choice.js';
import { checkGeometry } from './check-geometry.js';
import { checkMoney } from './check-money.js';
import { checkCount, checkDate, checkNumber, checkShare, checkYear } from './check-numbers.js';
import { checkReference, checkReferenceList } from './check-reference.js';
import { checkRegionPart } from './check-region-part.js';
import { checkSegments } from './check-segments.js';
import { checkCode, checkList, checkText } from './check-text.js';
import { isDamagedCode } from './is-damaged-code.js';
import { withoutTextMark } from './without-text-mark.js';

const isNumberCell = ({ cell }: CellInput): boolean => typeof cell !== 'string' && cell.kind === 'number';

/** One check a column type. */
const checks: Readonly<Record<ColumnType, CellCheck>> = {
  code: checkCode,
  text: checkText,
  passage: checkText,
  list: (input, context) =>
    input.matched.column.refers ? checkReferenceList(input, context) : checkList(input, context),
  uscc: (input) => readUscc(input.text, isNumberCell(input)),
  money: checkMoney,
  amount: checkAmount,
  count: checkCount,
  number: checkNumber,
  share: checkShare,
  date: checkDate,
  year: checkYear,
  period: ({ text }) => readPeriod(text),
  flag: ({ text }) => readFlag(text),
  choice: checkChoice,
  longitude: ({ text }) => readAngle(text),
  latitude: ({ text }) => readAngle(text),
  crs: ({ text }) => readCrs(text),
  geometry: checkGeometry,
  region: (input, context) => readRegion(input.text, context.regions, statedLevel(input.matched)),
  regionPart: checkRegionPart,
  segments: checkSegments,
  reference: checkReference,
};

/** Longest cell by type, in characters. */
const longest: Partial<Record<ColumnType, number>> = {
  text: 10_000,
  passage: 100_000,
  list: 10_000,
  segments: 10_000,
  geometry: 64_000_000,
};
const longestOther = 500;
const longestName = 500;

const maxCharacters = ({ matched: { column } }: CellInput): number =>
  column.name === 'name' ? longestName : (longest[column.type] ?? longestOther);

const errorValue = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
const numeric: ReadonlySet<ColumnType> = new Set([
  'money',
  'amount',
  'count',
  'number',
  'share',
  'longitude',
  'latitude',
]);

/** Types whose readers know no mark for "no value" of their own. */
const marked: ReadonlySet<ColumnType> = new Set(['uscc', 'code', 'choice', 'crs', 'geometry']);

const isMarkedMissing = ({ text, matched }: CellInput): boolean =>
  marked.has(matched.column.type) && isMissingMark(trimBlanks(halfWidth(text)));

const readBare = (input: CellInput, context: CheckContext): Reading<CheckedValue, FindingCode> => {
  const { cell, text, matched } = input;
  if (typeof cell !== 'string' && cell.kind === 'formula') return refused('formula-cell');
  if (text.length > maxCharacters(input))
    return refused('too-long', { length: text.length, most: maxCharacters(input) });
  if (text.startsWith('#') && errorValue.test(text) && !numeric.has(matched.column.type))
    return refused('error-cell');
  if (isMarkedMissing(input)) return refused('text-missing');
  if (isDamagedCode(input)) return refused('number-damaged');
  const reading = checks[matched.column.type](input, context);
  if (!text.includes('\n') || matched.column.type === 'passage') return reading;
  return { value: reading.value, remarks: [{ code: 'line-break' }, ...reading.remarks] };
};

/** Reads a cell: first what no type allows, then by the column's type; a spreadsheet's mark of text is taken off. */
export const checkCell = (input: CellInput, context: CheckContext): Reading<CheckedValue, FindingCode> => {
  const text = typeof input.cell === 'string' ? withoutTextMark(input.text) : input.text;
  if (text === input.text) return readBare(input, context);
  const { value, remarks } = readBare({ ...input, text, cell: text }, context);
  return { value, remarks: [{ code: 'text-mark', parameters: { text } }, ...remarks] };
};
