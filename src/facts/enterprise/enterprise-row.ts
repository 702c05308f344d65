import { unknownName } from '../../request/errors.js';
import { parseGlobalId } from '../../request/global-id.js';
import type { RequestContext } from '../../request/request-context.js';
import { enterpriseIdByKey } from './enterprise.repository.js';

/**
 * Finds the row of an enterprise by global id, own id, credit code or unique identifier. Throws UnknownName where there
 * is none.
 */
export const enterpriseRow = async (
  context: RequestContext,
  argument: string,
  given: string,
): Promise<number> => {
  const { rowOf } = context.snapshot.enterprises;
  const named = parseGlobalId(given);
  const key = named?.type === 'Enterprise' ? named.key : given.trim().normalize('NFKC');
  const own = rowOf.has(key) ? key : await context.loader(enterpriseIdByKey).load(key);
  const row = own === undefined ? undefined : rowOf.get(own);
  if (row === undefined) throw unknownName(argument, { zh: '企业', en: 'enterprise' }, given, 'enterprises');
  return row;
};
