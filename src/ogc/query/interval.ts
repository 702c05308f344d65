import { InputError } from '../../request/errors.js';

/** Days from which and to which a question asks, ISO, both included; undefined where it is open. */
export interface Interval {
  readonly from?: string;
  readonly to?: string;
}

const day = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const time = 'T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})';
/** RFC 3339: a day, or a moment with its zone. */
const instantForm = `${day}(${time})?`;
const instant = new RegExp(`^${instantForm}$`);
const end = `(${instantForm}|\\.\\.)?`;

/** Form of a moment or an interval, as a document of OpenAPI states it. */
export const intervalForm = `^(${instantForm}|${end}/${end})$`;

const refused = (text: string): InputError =>
  new InputError('datetime', text, {
    zh: '日期或时刻（2025-01-01，2025-01-01T00:00:00Z），或以 / 分隔的区间，开放端写作 ..',
    en: 'a day or a moment (2025-01-01, 2025-01-01T00:00:00Z), or an interval of them by /, an open end as ..',
  });

const dayOf = (whole: string, text: string): string | undefined => {
  if (text === '' || text === '..') return undefined;
  if (!instant.test(text) || Number.isNaN(Date.parse(text))) throw refused(whole);
  return text.slice(0, 10);
};

/** Reads a moment or an interval as OGC API Features writes it. */
export const intervalOf = (text: string): Interval => {
  const ends = text.split('/');
  if (ends.length > 2 || text === '' || ends.every((end) => end === '' || end === '..')) throw refused(text);
  const [from, to] = ends.length === 1 ? [ends[0]!, ends[0]!] : (ends as [string, string]);
  const interval = { from: dayOf(text, from), to: dayOf(text, to) };
  if (interval.from && interval.to && interval.from > interval.to) throw refused(text);
  return interval;
};
