import { trimBlanks } from '../blanks.js';
import { capture } from '../capture.js';
import { halfWidth } from '../half-width.js';
import { isMissingMark } from '../is-missing-mark.js';
import type { Text } from '../language.js';
import { nothing, plain, type Reading, refused, remarked } from './reading.js';

type DateCode = 'date-form' | 'date-partial' | 'date-unreadable' | 'date-future' | 'date-missing';
type DateReading = Reading<string, DateCode>;

export interface DateOptions {
  /** ISO; a later date is refused. Absent: any date is allowed. */
  readonly latest?: string;
  /** True where a year or month alone is what the writer meant: not remarked. */
  readonly partialAllowed?: boolean;
}

const reasons = {
  noDate: { zh: '不是日期', en: 'no date' },
  noYear: { zh: '没有这一年', en: 'no such year' },
  noMonth: { zh: '没有这个月份', en: 'no such month' },
  noDay: { zh: '没有这一天', en: 'no such day' },
  twoDigitYear: { zh: '两位数的年份', en: 'two-digit year' },
  dayMonth: { zh: '日与月无法区分', en: 'day and month cannot be told apart' },
} satisfies Record<string, Text>;

const dayUnknown: Text = {
  zh: '日不详；保留到月，不编造日',
  en: 'day unknown; the month is kept, no day is made up',
};
const monthUnknown: Text = {
  zh: '月、日不详；保留到年，不编造日',
  en: 'month and day unknown; the year is kept, no day is made up',
};

const unreadable = (reason: Text): DateReading => refused('date-unreadable', { reason });

const two = (part: number): string => String(part).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Makes the ISO text of a year, month and day, or the reason why there is no such date. */
const assemble = (year: number, month?: number, day?: number): string | Text => {
  if (year === 0) return reasons.noDate;
  if (year < 1000 || year > 9999) return reasons.noYear;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return reasons.noMonth;
  if (day === undefined) return `${year}-${two(month)}`;
  if (day < 1 || day > daysIn(year, month)) return reasons.noDay;
  return `${year}-${two(month)}-${two(day)}`;
};

/** Day 1 of a spreadsheet is 1900-01-01; its 29 February 1900 never was, so the count starts two days earlier. */
const serialEpoch = Date.UTC(1899, 11, 30);
export const dateOfSerial = (serial: number): string =>
  new Date(serialEpoch + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);

const digits: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const chineseDay = (text: string): string => {
  const [tens = '', ones] = text.split('十');
  if (ones === undefined) return [...text].map((char) => digits[char] ?? char).join('');
  return `${tens === '' ? '1' : (digits[tens] ?? tens)}${ones === '' ? '0' : (digits[ones] ?? ones)}`;
};
const fromChinese = (text: string): string =>
  /[一二三四五六七八九〇零十]/.test(text) ? text.replace(/[〇零一二三四五六七八九十]+/g, chineseDay) : text;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

type Parts = readonly [year: number, month?: number, day?: number];
type Pattern = readonly [RegExp, (match: RegExpMatchArray) => Parts | Text];

const dayAndMonth = (first: number, second: number, year: number): Parts | Text => {
  if (first > 12) return [year, second, first];
  if (second > 12 || first === second) return [year, first, second];
  return reasons.dayMonth;
};

const time = String.raw`(?:[T ]+\d{1,2}[:时]\d{1,2}.*)?`;
const patterns: readonly Pattern[] = [
  [
    new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?号?${time}$`),
    (m) => [+capture(m, 1), +capture(m, 2), +capture(m, 3)],
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, (m) => [+capture(m, 1), +capture(m, 2), +capture(m, 3)]],
  [/^(\d{4})\s*[-/.年]\s*(\d{1,2})月?份?$/, (m) => [+capture(m, 1), +capture(m, 2)]],
  [/^((?:19|20)\d{2})(0[1-9]|1[0-2])$/, (m) => [+capture(m, 1), +capture(m, 2)]],
  [/^(\d{4})年?$/, (m) => [+capture(m, 1)]],
  [
    new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${time}$`),
    (m) => dayAndMonth(+capture(m, 1), +capture(m, 2), +capture(m, 3)),
  ],
  [
    /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})$/,
    (m) => [+capture(m, 3), monthOf(capture(m, 2)), +capture(m, 1)],
  ],
  [
    /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/,
    (m) => [+capture(m, 3), monthOf(capture(m, 1)), +capture(m, 2)],
  ],
  [/^\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?$/, () => reasons.twoDigitYear],
];

/** 1927 to 2119: what a serial number may stand for without being a year or a compact date. */
const isSerial = (text: string): boolean =>
  /^\d{5}(\.\d+)?$/.test(text) && +text >= 10_000 && +text <= 80_000;

const isText = (parts: Parts | Text): parts is Text => 'zh' in parts;

const parse = (text: string): string | Text => {
  if (isSerial(text)) return dateOfSerial(+text);
  for (const [pattern, read] of patterns) {
    const match = text.match(pattern);
    if (match) {
      const parts = read(match);
      return isText(parts) ? parts : assemble(...parts);
    }
  }
  return reasons.noDate;
};

const isoForm = /^\d{4}-\d{2}-\d{2}$/;

const judge = (given: string, iso: string, options: DateOptions): DateReading => {
  if (options.latest !== undefined && iso > options.latest.slice(0, iso.length))
    return refused('date-future');
  const partial = iso.length < 10;
  if (partial && !(options.partialAllowed && given === iso))
    return remarked(iso, 'date-partial', { reason: iso.length === 4 ? monthUnknown : dayUnknown });
  return given === iso ? plain(iso) : remarked(iso, 'date-form', { date: iso });
};

/**
 * Reads a date in its usual spellings into ISO text of the precision that is known. Two-digit years, days and months
 * that cannot be told apart and days that do not exist are refused, never guessed.
 */
export const readDate = (given: string, options: DateOptions = {}): DateReading => {
  const text = trimBlanks(halfWidth(given));
  if (text === '') return nothing;
  if (isMissingMark(text)) return refused('date-missing');
  const iso = isoForm.test(text)
    ? assemble(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8))
    : parse(fromChinese(text));
  return typeof iso === 'string' ? judge(given, iso, options) : unreadable(iso);
};
