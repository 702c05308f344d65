import type { PolicyClause } from './clause.type.js';
import type { ClauseRow } from './policies-of-graph.js';

/** Shows a clause under the address by which it is cited. */
export const clauseOfRow = ({ policy, article, ...row }: ClauseRow): PolicyClause => ({
  ...row,
  article,
  policyCode: policy,
  address: `${policy} ${article}`,
});
