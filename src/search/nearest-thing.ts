import type { Sought } from '../request/errors.js';
import type { Nearest, RequestContext } from '../request/request-context.js';
import { findThings } from '../snapshot/search/find-things.js';
import { codeOfThing, nameOfThing } from '../snapshot/search/search-index.js';
import { searchKinds } from '../snapshot/search/search-thing.js';
import { isSearchText } from './require-search-text.js';
import { searchIndexOf } from './search-index-of.js';

/** Finds the thing that a text most likely meant, among all that anybody may see: no list is ever named. */
export const nearestThing = async (
  context: RequestContext,
  { text, kinds = searchKinds }: Sought,
): Promise<Nearest | undefined> => {
  if (!isSearchText(text)) return undefined;
  const index = await searchIndexOf(context);
  const asked = new Set(kinds.map((kind) => searchKinds.indexOf(kind)));
  const [match] = (await findThings(index, text, asked)).first(1);
  return match && { code: codeOfThing(index, match.thing), name: nameOfThing(index, match.thing) };
};
