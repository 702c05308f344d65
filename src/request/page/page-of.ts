import { InputError } from '../errors.js';
import { requirePage } from './page.js';

/** Page of a list: number of rows, and number of rows before them. */
export interface Page {
  readonly first: number;
  readonly skip: number;
}

const maxSkipped = 1_000_000;

/** Reads a page from its arguments. Throws {@link InputError} where they cannot be used. */
export const pageOf = (first: number, skip: number): Page => {
  if (!Number.isInteger(skip) || skip < 0 || skip > maxSkipped)
    throw new InputError('skip', String(skip), { zh: `0到${maxSkipped}`, en: `0 to ${maxSkipped}` });
  return { first: requirePage(first), skip };
};

/** Cuts a page out of a list that is at hand. */
export const sliceOf = <T>(list: readonly T[], { first, skip }: Page): T[] => list.slice(skip, skip + first);
