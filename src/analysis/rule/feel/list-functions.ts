import { allOf } from './logic.js';
import { type Context, isList, isUnknown, Unknown, unknownOf, type Value } from './value.js';

const listOf = (value: Value | undefined): readonly Value[] =>
  value !== undefined && isList(value) ? value : [];

/** Tests of the years that run back from the last one without a gap, the last first. */
const runBack = (years: readonly Value[], tests: readonly Value[]): Value[] => {
  const dated = years
    .flatMap((year, at) => (typeof year === 'number' ? [{ year, test: tests[at] ?? false }] : []))
    .sort((a, b) => b.year - a.year);
  const last = dated[0]?.year ?? 0;
  return dated.filter(({ year }, at) => year === last - at).map(({ test }) => test);
};

/** Whether the last n years on end pass their tests; years outside the list do not count. */
const consecutive = (count: Value = null, years: Value = null, tests: Value = null): Value => {
  if (isUnknown(years)) return years;
  if (isUnknown(tests)) return tests;
  const run = runBack(listOf(years), listOf(tests)).slice(0, Number(count));
  return run.length < Number(count) ? false : allOf(run);
};

/** Number of years on end, back from the last, that pass their tests. */
const streak = (years: Value = null, tests: Value = null): Value => {
  if (isUnknown(years) || isUnknown(tests)) return unknownOf(years, tests);
  const run = runBack(listOf(years), listOf(tests));
  const end = run.findIndex((test) => test !== true);
  const open = end === -1 ? undefined : run[end];
  if (open !== undefined && isUnknown(open)) return open;
  return end === -1 ? run.length : end;
};

const itemAt = (list: Value, at: number): Value => (isUnknown(list) ? list : (listOf(list)[at] ?? null));

/** Puts lists of the same years side by side; a list that is not known leaves its side open. */
const zip = (years: Value = null, a: Value = null, b: Value = null): Value =>
  isUnknown(years)
    ? years
    : listOf(years).map((year, at): Context => ({ year, a: itemAt(a, at), b: itemAt(b, at) }));

const indices = (list: Value = null): Value => (isUnknown(list) ? list : listOf(list).map((_, at) => at + 1));

/** Makes an object from names and values. */
const by = (names: Value = null, values: Value = null): Value =>
  isUnknown(names)
    ? names
    : (Object.fromEntries(listOf(names).map((name, at) => [String(name), itemAt(values, at)])) as Context);

const picked = (values: Value, tests: Value, passes: (test: Value) => boolean): Value[] =>
  listOf(values).filter((_, at) => passes(itemAt(tests, at)));

/** Values whose test holds; not known where a test is not. */
const chosen = (values: Value = null, tests: Value = null): Value => {
  const open = listOf(tests).filter(isUnknown);
  return open.length > 0 ? unknownOf(...open) : picked(values, tests, (test) => test === true);
};

/** Values whose test holds whatever the unknown is. */
const certain = (values: Value = null, tests: Value = null): Value =>
  picked(values, tests, (test) => test === true);

/** What a text leaves open although the fact is known: it is as if the fact were not. */
const untold = (fact: Value = null): Value => new Unknown(new Set([String(fact)]));

/** Functions over lists that look back over years and pick by tests. */
export const listFunctions = {
  consecutive,
  streak,
  zip,
  indices,
  by,
  chosen,
  certain,
  untold,
  head: (list: Value = null): Value => (isUnknown(list) ? list : itemAt(list, 0)),
} satisfies Readonly<Record<string, (...values: readonly Value[]) => Value>>;
