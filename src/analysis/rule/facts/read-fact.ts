import { isDay } from '../../../codes/is-day.js';
import { type Context, Unknown, type Value } from '../feel/value.js';
import type { FactEntry } from './fact-entry.js';
import { FactError } from './fact-error.js';

/** Largest sum in yuan: 10^11, which a 32-bit integer does not hold; a hundred times more is a slip of units. */
const mostYuan = 1e13;

type Read = (entry: FactEntry, place: string, given: unknown) => Value;

const refuse = (place: string, given: unknown, zh: string, en: string): never => {
  throw new FactError(place, JSON.stringify(given)?.slice(0, 100) ?? String(given), zh, en);
};

const isYuan = ({ unit }: FactEntry): boolean => unit === 'yuan';

const readNumber: Read = (entry, place, given) => {
  if (typeof given !== 'number' || !Number.isFinite(given))
    return refuse(
      place,
      given,
      `一个数${isYuan(entry) ? '，单位元' : ''}`,
      `a number${isYuan(entry) ? ' of yuan' : ''}`,
    );
  if (isYuan(entry) && (given < 0 || given > mostYuan))
    return refuse(place, given, '0到10万亿元，单位元', 'yuan, from 0 to 10^13');
  if (entry.unit === '0–1' && (given < 0 || given > 1))
    return refuse(place, given, '0到1的比例', 'a share from 0 to 1');
  return given;
};

const readInteger: Read = (entry, place, given) => {
  const value = readNumber(entry, place, given);
  return Number.isInteger(value) ? value : refuse(place, given, '整数', 'a whole number');
};

const readWord: Read = ({ words, open }, place, given) => {
  if (typeof given !== 'string') return refuse(place, given, '文字', 'a text');
  if (open || words.length === 0 || words.includes(given)) return given;
  return refuse(place, given, words.join('、'), words.join(', '));
};

const readDay: Read = (_, place, given) =>
  typeof given === 'string' && isDay(given)
    ? given
    : refuse(place, given, '存在的日期YYYY-MM-DD', 'a day that exists, YYYY-MM-DD');

const readFlag: Read = (_, place, given) =>
  typeof given === 'boolean' ? given : refuse(place, given, 'true、false或null', 'true, false or null');

const plain: Readonly<Record<string, Read>> = {
  int: readInteger,
  number: readNumber,
  bool: readFlag,
  date: readDay,
  word: readWord,
  text: readWord,
};

const open = (entry: FactEntry): Unknown => new Unknown(new Set([entry.code]));

/** Reads a record of a list: what is null or left out is not known. */
const readRecord = (entry: FactEntry, keys: readonly string[], place: string, given: unknown): Context => {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return refuse(place, given, `含${keys.join('、')}的对象`, `an object of ${keys.join(', ')}`);
  const record = given as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(record))
    if (!keys.includes(key)) refuse(`${place}.${key}`, record[key], keys.join('、'), keys.join(', '));
  return Object.fromEntries(keys.map((key) => [key, readMember(entry, `${place}.${key}`, record[key])]));
};

const readMember = (entry: FactEntry, place: string, given: unknown): Value => {
  if (given === null || given === undefined) return open(entry);
  if (typeof given === 'string' && /[Dd]ate$/.test(place)) return readDay(entry, place, given);
  if (typeof given === 'number')
    return Number.isFinite(given) ? given : refuse(place, given, '数', 'a number');
  return typeof given === 'string' || typeof given === 'boolean'
    ? given
    : refuse(place, given, '单个值', 'a single value');
};

const readList = (entry: FactEntry, item: string, given: unknown): Value => {
  if (!Array.isArray(given)) return refuse(entry.code, given, '列表', 'a list');
  const record = /^\{(.*)\}$/.exec(item);
  const keys = record?.[1]?.split(',').map((key) => key.trim());
  const read = plain[item];
  return given.map((each, at) => {
    const place = `${entry.code}[${at}]`;
    if (keys) return readRecord(entry, keys, place, each);
    if (each === null) return open(entry);
    return read ? read(entry, place, each) : refuse(place, each, item, item);
  });
};

/** Reads what was given for a fact; null is not known. Throws FactError that names the place and what is allowed. */
export const readFact = (entry: FactEntry, given: unknown): Value => {
  if (given === null || given === undefined) return open(entry);
  const list = /^\[(.*)\]$/.exec(entry.type);
  if (list?.[1] !== undefined) return readList(entry, list[1], given);
  const read = plain[entry.type];
  return read ? read(entry, entry.code, given) : refuse(entry.code, given, entry.type, entry.type);
};
