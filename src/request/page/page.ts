import { InputError } from '../errors.js';

export const largestPage = 1_000;

/** Requires a page size within its bounds; nothing is clamped silently. */
export const requirePage = (first: number): number => {
  if (Number.isInteger(first) && first >= 0 && first <= largestPage) return first;
  throw new InputError('first', String(first), { zh: `0到${largestPage}`, en: `0 to ${largestPage}` });
};

/** Makes a cursor, opaque to clients, from a list and the key after which it goes on. */
export const cursorOf = (list: string, key: string): string =>
  Buffer.from(`${list}\n${key}`).toString('base64url');

/** Reads the key of a cursor of this list; undefined where no cursor is given. */
export const keyOfCursor = (list: string, cursor: string | undefined | null): string | undefined => {
  if (cursor === undefined || cursor === null) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!text.startsWith(`${list}\n`))
    throw new InputError('after', cursor, { zh: '本列表给出的游标', en: 'a cursor that this list gave' });
  return text.slice(list.length + 1);
};

export interface Page<T> {
  readonly nodes: readonly T[];
  readonly hasNextPage: boolean;
}

/** Cuts the page after the item with this key; the key is looked for, so the list may have grown meanwhile. */
export const pageAfter = <T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  first: number,
  after?: string,
): Page<T> => {
  const from = after === undefined ? 0 : items.findIndex((item) => keyOf(item) === after) + 1;
  if (after !== undefined && from === 0)
    throw new InputError('after', after, { zh: '本列表给出的游标', en: 'a cursor that this list gave' });
  return { nodes: items.slice(from, from + first), hasNextPage: from + first < items.length };
};
