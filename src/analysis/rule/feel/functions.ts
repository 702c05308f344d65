import { same } from './compare.js';
import { completedYears, durationOf } from './dates.js';
import { listFunctions } from './list-functions.js';
import { allOf, anyOf, negated } from './logic.js';
import { isList, isUnknown, unknownOf, type Value } from './value.js';

/** A function of values. */
export type Call = (...values: readonly Value[]) => Value;

const itemsOf = (values: readonly Value[]): readonly Value[] => {
  const [first] = values;
  return values.length === 1 && first !== undefined && isList(first) ? first : values;
};

/** A function of known values; not known where one of its values is not. */
const ofKnown =
  (call: (...values: readonly Value[]) => Value): Call =>
  (...values) =>
    values.some(isUnknown) ? unknownOf(...values) : call(...values);

/** A function of numbers, of a list of them or one by one; null where there is none. */
const ofNumbers =
  (call: (numbers: readonly number[]) => number | null): Call =>
  (...values) => {
    const items = itemsOf(values);
    if (items.some(isUnknown)) return unknownOf(...items);
    return call(items.filter((item) => typeof item === 'number'));
  };

const texts =
  (call: (text: string, part: string) => boolean): Call =>
  (text = null, part = null) =>
    ofKnown((a, b) => typeof a === 'string' && typeof b === 'string' && call(a, b))(text, part);

const firstKnown: Call = (...values) => {
  const known = values.find((value) => value !== null && !isUnknown(value));
  const open = values.filter(isUnknown);
  return known ?? (open.length > 0 ? unknownOf(...open) : null);
};

const contains: Call = (list = null, item = null) => {
  if (isUnknown(list) || isUnknown(item)) return unknownOf(list, item);
  return isList(list) && anyOf(list.map((each) => same(each, item)));
};

/** Functions of FEEL that rules use, and what is named in `docs/policies.md` beside. */
export const functions: Readonly<Record<string, Call>> = {
  ...listFunctions,
  not: (value = null) => negated(value),
  min: ofNumbers((numbers) => (numbers.length === 0 ? null : Math.min(...numbers))),
  max: ofNumbers((numbers) => (numbers.length === 0 ? null : Math.max(...numbers))),
  sum: ofNumbers((numbers) => numbers.reduce((sum, each) => sum + each, 0)),
  floor: ofKnown((value = null) => (typeof value === 'number' ? Math.floor(value) : null)),
  ceiling: ofKnown((value = null) => (typeof value === 'number' ? Math.ceil(value) : null)),
  count: (list = null) => {
    if (isUnknown(list)) return list;
    return isList(list) ? list.length : 0;
  },
  all: (...values) => allOf(itemsOf(values)),
  any: (...values) => anyOf(itemsOf(values)),
  contains: texts((text, part) => text.includes(part)),
  'starts with': texts((text, part) => text.startsWith(part)),
  'ends with': texts((text, part) => text.endsWith(part)),
  'list contains': contains,
  'first known': firstKnown,
  known: (value = null) => !isUnknown(value) && value !== null,
  year: ofKnown((day = null) => (typeof day === 'string' ? Number(day.slice(0, 4)) : null)),
  'completed years': ofKnown((from = null, to = null) =>
    typeof from === 'string' && typeof to === 'string' ? completedYears(from, to) : null,
  ),
  date: ofKnown((day = null) => day),
  duration: ofKnown((text = null) => (typeof text === 'string' ? (durationOf(text) ?? null) : null)),
};
