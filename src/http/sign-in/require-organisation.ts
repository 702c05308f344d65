import { organisationByCode } from '../../facts/place/organisation.repository.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { unauthenticated } from './sign-in-error.js';

/**
 * Requires an organisation that the graph knows. An issuer may serve others too: a member of an organisation that the
 * graph does not know stays outside.
 */
export const requireOrganisation = async (context: RequestContext): Promise<void> => {
  if (!context.viewer) return;
  const code = context.viewer.organisation;
  if ((await loadOne(context, organisationByCode, code)) === undefined)
    throw unauthenticated({
      en: `The token is of an organisation not known here: ${code}.`,
      zh: `机构未登记：${code}。`,
    });
};
