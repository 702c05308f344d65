import { InputError } from './errors.js';
import { requirePage } from './page.js';

/** So many of a list, after so many of it. */
export interface Page {
  readonly first: number;
  readonly skip: number;
}

const mostSkipped = 1_000_000;

/** The page that arguments name. Throws {@link InputError} where they cannot be used. */
export const pageOf = (first: number, skip: number): Page => {
  if (!Number.isInteger(skip) || skip < 0 || skip > mostSkipped)
    throw new InputError('skip', String(skip), { zh: `0 到 ${mostSkipped}`, en: `0 to ${mostSkipped}` });
  return { first: requirePage(first), skip };
};

/** The page of a list that is at hand. */
export const sliceOf = <T>(list: readonly T[], { first, skip }: Page): T[] => list.slice(skip, skip + first);
