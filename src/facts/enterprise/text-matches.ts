import { enterpriseIdsByText } from '../../../cypher/queries.gen.js';
import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import { textQuery } from './text-query.js';

const maxMatches = 100_000;

/** Scores every enterprise that a text matches, by own id. */
export const textMatches = async (
  { store }: RequestContext,
  text: string,
): Promise<ReadonlyMap<string, number>> => {
  const matches = await store.run(enterpriseIdsByText, { text: textQuery(text), limit: maxMatches + 1 });
  if (matches.length > maxMatches)
    throw new InputError('filter.text', text, {
      zh: `匹配不超过${maxMatches}家企业的文字`,
      en: `a text that at most ${maxMatches} enterprises match`,
    });
  return new Map(matches.map(({ id, score }) => [id, score]));
};
