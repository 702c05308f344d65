import { enterpriseIdsByText } from '../../../cypher/queries.gen.js';
import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import { textQuery } from './text-query.js';

const mostMatches = 100_000;

/** Score of every enterprise that a text matches, by own id. */
export const textMatches = async (
  { store }: RequestContext,
  text: string,
): Promise<ReadonlyMap<string, number>> => {
  const found = await store.run(enterpriseIdsByText, { text: textQuery(text), limit: mostMatches + 1 });
  if (found.length > mostMatches)
    throw new InputError('filter.text', text, {
      zh: `匹配不超过 ${mostMatches} 家企业的文字`,
      en: `a text that at most ${mostMatches} enterprises match`,
    });
  return new Map(found.map(({ id, score }) => [id, score]));
};
