import type { RequestContext } from '../../../request/request-context.js';
import { policiesOfGraph } from './policies-of-graph.js';
import type { Policy } from './policy.type.js';
import { policyOfRow } from './policy-of-row.js';

/** Finds a document by its code, as it stands on a day (ISO); null where there is none. */
export const policyByCode = async (
  context: RequestContext,
  code: string,
  day: string,
): Promise<Policy | null> => {
  const row = (await policiesOfGraph(context)).find((policy) => policy.code === code);
  return row === undefined ? null : policyOfRow(row, day);
};
