import { trimBlanks, withoutBlanks } from '../blanks.js';
import { halfWidth } from '../half-width.js';
import type { Text } from '../language.js';
import { nothing, plain, type Reading, refused, remarked } from './reading.js';

type PeriodReading = Reading<string, 'date-form' | 'date-unreadable'>;

const notPeriod: Text = {
  zh: '不是期间；写作2026-03、2026-Q1或2026',
  en: 'no period; write 2026-03, 2026-Q1 or 2026',
};

const quarters: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

const month = /^(\d{4})(?:-|\/|\.|年)(0?[1-9]|1[0-2])月?(?:份)?$/;
const quarter = /^(\d{4})(?:-|年)?(?:Q|第)?([1-4一二三四])(?:季度?)?$/i;
const year = /^([12]\d{3})年?度?$/;

const isQuarter = (text: string): boolean => /q|季/i.test(text);

const parse = (text: string): string | undefined => {
  const [, yearOnly] = text.match(year) ?? [];
  if (yearOnly !== undefined) return yearOnly;
  const [, of, part = ''] = text.match(isQuarter(text) ? quarter : month) ?? [];
  if (of === undefined) return undefined;
  return isQuarter(text) ? `${of}-Q${quarters[part] ?? part}` : `${of}-${part.padStart(2, '0')}`;
};

/** Reads a month, quarter or year into `2026-03`, `2026-Q1` or `2026`. */
export const readPeriod = (given: string): PeriodReading => {
  const text = withoutBlanks(halfWidth(trimBlanks(given)));
  if (text === '') return nothing;
  const period = parse(text);
  if (period === undefined) return refused('date-unreadable', { reason: notPeriod });
  return period === given ? plain(period) : remarked(period, 'date-form', { date: period });
};
