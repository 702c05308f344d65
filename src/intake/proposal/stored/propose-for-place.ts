import { placeRow } from '../../../facts/place/place-row.js';
import { InputError } from '../../../request/errors.js';
import { requireRole } from '../../../request/member/require-role.js';
import type { RequestContext } from '../../../request/request-context.js';
import { knownIn } from '../../../snapshot/ask/known-in.js';
import { requireContaining } from '../decide/require-decider.js';
import { proposeEnterprises } from './propose-enterprises.js';
import type { ProposeForEnterprisesInput } from './propose-for-enterprises.input.js';
import type { ProposedForEnterprises } from './proposed-for-enterprises.type.js';

/** Enterprises of a place that are read within one request. */
const maxEnterprises = 20_000;

/**
 * Proposes segments for the enterprises of a place that have none, or new text; asked again it goes on where it was.
 * Throws RefusedError where the member may not, InputError for more enterprises than a request reads.
 */
export const proposeForPlace = async (
  context: RequestContext,
  { place, chains, minScore }: ProposeForEnterprisesInput,
): Promise<ProposedForEnterprises> => {
  const member = requireRole(context, 'editor');
  const row = placeRow(context.snapshot, 'place', place);
  await requireContaining(context, member, row);
  const count = knownIn(context.snapshot, row).length;
  if (count > maxEnterprises)
    throw new InputError('place', String(count), {
      zh: `不超过${maxEnterprises}家企业的地点；更大的用 liantu propose --place`,
      en: `a place of at most ${maxEnterprises} enterprises; beyond that liantu propose --place`,
    });
  const scope = { place, chains: chains ?? undefined, minScore: minScore ?? undefined };
  return { __typename: 'ProposedForEnterprises', ...(await proposeEnterprises(context, scope)) };
};
