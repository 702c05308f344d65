import { globalId } from '../../../request/global-id.js';
import { entitles } from './entitles.js';
import type { PolicyRow } from './policies-of-graph.js';
import type { Policy } from './policy.type.js';
import { policyStatus } from './policy-status.js';

/** Shows a document as it stands on a day (ISO). */
export const policyOfRow = (row: PolicyRow, day: string): Policy => {
  const { clauses, repealedBy, repealedOn: _, draft: __, plan: ___, level, region, ...stated } = row;
  const status = policyStatus(row, day);
  return {
    ...stated,
    __typename: 'Policy',
    id: globalId('Policy', row.code),
    level: level as Policy['level'],
    status,
    entitles: entitles(status),
    day,
    regionCode: region,
    repealedByCode: repealedBy,
    clauseRows: clauses,
  };
};
