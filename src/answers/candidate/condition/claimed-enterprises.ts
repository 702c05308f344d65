import { enterprisesClaimed } from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';

/** Enterprises under a running claim, by id, as far as the member may know: none without a sign-in. */
export const claimedEnterprises = async ({ store, viewer }: RequestContext): Promise<ReadonlySet<string>> => {
  if (!viewer) return new Set();
  const { organisation } = viewer;
  const rows = await store.run(enterprisesClaimed, { organisation, now: new Date().toISOString() });
  return new Set(rows.map(({ enterprise }) => enterprise));
};
