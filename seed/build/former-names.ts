import { readCsv } from './read-csv.js';
import type { RegionRow } from './region-row.js';

/** A name and code under which a region stood in the yearly lists, and the last year of it. */
export interface Former {
  readonly code: string;
  readonly name: string;
  readonly lastYear: number;
}

type List = ReadonlyMap<string, string>;

/** Older names than these are in no register that a user brings. */
const firstYear = 2000;

const readYears = (path: string): ReadonlyMap<number, List> => {
  const years = new Map<number, Map<string, string>>();
  for (const record of readCsv(path)) {
    const [year, code, name] = [Number(record.year), record.code ?? '', record.name ?? ''];
    if (year < firstYear) continue;
    if (!years.has(year)) years.set(year, new Map());
    years.get(year)?.set(code, name);
  }
  return years;
};

const stem = (name: string): string => name.replace(/(自治州|自治县|自治旗|地区|林区|盟|市|县|区|旗)$/, '');
const isPrefecture = (code: string): boolean => code.endsWith('00');

/** A stem of one character (横县) may grow by one (横州市), inside its prefecture only. */
const sameStem = (old: readonly [string, string], now: readonly [string, string]): boolean => {
  const [before, after] = [stem(old[1]), stem(now[1])];
  if (before.length > 1) return before === after;
  return old[0].slice(0, 4) === now[0].slice(0, 4) && after.startsWith(before);
};

const missingFrom = (other: List, list: List) => [...list].filter(([code]) => !other.has(code));

/** Old code → new code where exactly one code that appeared bears the name of one that went. */
const recoded = (before: List, after: List): ReadonlyMap<string, string> => {
  const appeared = missingFrom(before, after);
  const found = new Map<string, string>();
  for (const old of missingFrom(after, before)) {
    const heirs = appeared.filter(
      (now) =>
        now[0].slice(0, 2) === old[0].slice(0, 2) &&
        isPrefecture(now[0]) === isPrefecture(old[0]) &&
        sameStem(old, now),
    );
    if (heirs.length === 1 && heirs[0]) found.set(old[0], heirs[0][0]);
  }
  return found;
};

const heir = (code: string, steps: readonly ReadonlyMap<string, string>[]): string =>
  steps.reduce((current, step) => step.get(current) ?? current, code);

/**
 * A code that was dropped and later given to another place says nothing of that place's past, so a name under the
 * same code counts only where the code was listed without a break.
 *
 * What each region of the current edition was called and coded in the yearly lists since 2000
 * (`address_code.csv` of jxlwqq/address-code-of-china: year, code, name).
 */
export const findFormer = (
  path: string,
  current: readonly RegionRow[],
): ReadonlyMap<string, readonly Former[]> => {
  const now = new Map(current.map(({ code, name }) => [code, name]));
  const years = [...readYears(path)].sort(([a], [b]) => a - b);
  const lists = [...years.map(([, list]) => list), now];
  const steps = lists.slice(1).map((list, index) => recoded(lists[index] ?? new Map(), list));
  const found = new Map<string, Map<string, Former>>();
  for (const [index, [year, list]] of years.entries()) {
    for (const [code, name] of list) {
      const today = heir(code, steps.slice(index));
      if (!now.has(today) || (code === today && name === now.get(today))) continue;
      if (code !== today && now.has(code)) continue;
      if (code === today && !lists.slice(index).every((later) => later.has(code))) continue;
      if (!found.has(today)) found.set(today, new Map());
      found.get(today)?.set(`${code} ${name}`, { code, name, lastYear: year });
    }
  }
  return new Map([...found].map(([code, former]) => [code, [...former.values()]]));
};
