import { claimsAt } from '../../facts/policy/assess/claims-at.js';
import type { RequestContext } from '../../request/request-context.js';
import type { SettlementClaims } from './what-if.type.js';

/** Judges what each enterprise that settles in a place could claim there. */
export const settlementClaims = async (
  context: RequestContext,
  place: number,
  settling: readonly (string | null)[],
  asOf?: string | null,
): Promise<SettlementClaims[]> => {
  const claims: SettlementClaims[] = [];
  for (const enterpriseId of settling)
    claims.push({ enterpriseId, assessments: await claimsAt(context, enterpriseId, place, asOf) });
  return claims;
};
