import { claimsElsewhere, targetsOfList } from '../../../../cypher/queries.gen.js';
import { requireMember } from '../../../request/member/require-member.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { ListConflict, TargetList } from './target-list.type.js';

const maxTargets = 10_000;

interface Claimants {
  readonly enterpriseId: string | null;
  readonly seen: Set<string>;
  readonly hidden: Set<string>;
}

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
  const organisations = new Map<string, Claimants>();
  for (const claim of claims) {
    const claimants = organisations.get(claim.target) ?? {
      enterpriseId: claim.enterprise,
      seen: new Set<string>(),
      hidden: new Set<string>(),
    };
    organisations.set(claim.target, claimants);
    (claim.seen ? claimants.seen : claimants.hidden).add(claim.organisation);
  }
  return [...organisations].map(([targetKey, { enterpriseId, seen, hidden }]) => ({
    enterpriseId,
    targetKey,
    organisationCodes: [...seen],
    hiddenCount: [...hidden].filter((claimant) => !seen.has(claimant)).length,
  }));
};
