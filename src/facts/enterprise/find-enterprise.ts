import { parseGlobalId } from '../../request/global-id.js';
import type { RequestContext } from '../../request/request-context.js';
import { enterpriseById, enterpriseIdByKey } from './enterprise.repository.js';
import type { Enterprise } from './enterprise.type.js';

/** Key as codes are stored; a credit code may come in lower case or full width. */
const keyOf = (id: string): string => {
  const key = id.trim().normalize('NFKC');
  return /^[0-9a-z]{18}$/i.test(key) ? key.toUpperCase() : key;
};

/** Finds the enterprise that a global id, own id, credit code or unique identifier names. */
export const findEnterprise = async (
  context: RequestContext,
  id: string,
): Promise<Enterprise | undefined> => {
  const named = parseGlobalId(id);
  const key = named?.type === 'Enterprise' ? named.key : keyOf(id);
  const own = await context.loader(enterpriseIdByKey).load(key);
  return own === undefined ? undefined : context.loader(enterpriseById).load(own);
};
