import { claimsElsewhere, targetsOfList } from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import { requireMember } from '../../../request/require-member.js';
import type { ListConflict, TargetList } from './target-list.type.js';

const maxTargets = 10_000;

/** Enterprises of a list that other organisations follow on other lists of the same circle. */
export const listConflicts = async (
  context: RequestContext,
  { key }: TargetList,
): Promise<ListConflict[]> => {
  const { organisation } = requireMember(context);
  const rows = await context.store.run(targetsOfList, { list: key, after: 0, first: maxTargets });
  context.spend(rows.length);
  const targets = rows.map(({ id }) => id);
  const claims = await context.store.run(claimsElsewhere, {
    targets,
    organisation,
    now: new Date().toISOString(),
  });
  const organisations = new Map<string, { seen: Set<string>; hidden: Set<string> }>();
  for (const claim of claims) {
    const claimants = organisations.get(claim.enterprise) ?? { seen: new Set(), hidden: new Set() };
    organisations.set(claim.enterprise, claimants);
    (claim.seen ? claimants.seen : claimants.hidden).add(claim.organisation);
  }
  return [...organisations].map(([enterpriseId, { seen, hidden }]) => ({
    enterpriseId,
    organisationCodes: [...seen],
    hiddenCount: [...hidden].filter((claimant) => !seen.has(claimant)).length,
  }));
};
