import { trimBlanks, withoutBlanks } from '../blanks.js';
import { halfWidth } from '../half-width.js';
import { isMissingMark } from '../is-missing-mark.js';
import type { Text } from '../language.js';
import { nothing, plain, type Reading, refused, remarked } from './reading.js';

type AngleCode = 'number-form' | 'number-missing' | 'number-unreadable';
type AngleReading = Reading<number, AngleCode>;

const simple = /^-?\d+(\.\d+)?$/;
const decimal = /^([+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?)[°度]?$/i;
const sexagesimal =
  /^(\d{1,3})[°度º:](?:(\d{1,2}(?:\.\d+)?)(?:[′'’‘分:]|$))?(?:(\d{1,2}(?:\.\d+)?)(?:[″"”“秒]|''|′′|$))?$/;
const hemisphere = /^(东经|西经|北纬|南纬|[EWNS])|([EWNS])$/i;

const degreesForm: Text = { zh: '度分秒', en: 'degrees, minutes, seconds; ' };
const otherForm: Text = { zh: '', en: '' };
const notAngle: Text = { zh: '不是经纬度', en: 'not an angle' };

const six = (value: number): number => Number(value.toFixed(8));

const fromSexagesimal = (match: RegExpMatchArray): number | undefined => {
  const [degrees, minutes, seconds] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  return minutes < 60 && seconds < 60 ? six(degrees + minutes / 60 + seconds / 3600) : undefined;
};

const isNegative = (mark: string): boolean => /^(西经|南纬|W|S)$/i.test(mark);

const parse = (text: string): { value: number; form: Text } | undefined => {
  const mark = text.match(hemisphere)?.[0] ?? '';
  const body = text.replace(hemisphere, '');
  const sign = isNegative(mark) ? -1 : 1;
  const plainMatch = body.match(decimal);
  if (plainMatch) return { value: Number(plainMatch[1]) * sign, form: otherForm };
  const match = body.match(sexagesimal);
  const value = match ? fromSexagesimal(match) : undefined;
  return value === undefined ? undefined : { value: value * sign, form: degreesForm };
};

/** Reads a longitude or latitude in degrees: decimal, or degrees, minutes and seconds, half or full width. */
export const readAngle = (given: string): AngleReading => {
  if (simple.test(given)) return plain(Number(given));
  const text = withoutBlanks(trimBlanks(halfWidth(given)));
  if (text === '') return nothing;
  if (isMissingMark(text)) return refused('number-missing');
  const angle = parse(text);
  if (angle === undefined || !Number.isFinite(angle.value))
    return refused('number-unreadable', { reason: notAngle });
  return remarked(angle.value, 'number-form', {
    number: angle.value,
    unit:
      angle.form === otherForm ? otherForm : { zh: '（度分秒）', en: ' (from degrees, minutes, seconds)' },
  });
};
