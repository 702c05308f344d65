import type { GroupMeaning } from '../../request/member/affiliation.js';
import type { Role } from '../../request/member/member.js';
import type { RequestContext } from '../../request/request-context.js';
import { requireOwnAdmin } from '../../sharing/group/require-own-admin.js';
import { signInGroupTable } from '../../sharing/group/sign-in-group-table.js';
import type { Store } from '../../store/store.js';
import type { CheckOptions } from '../dataset/check/check-options.js';
import { checkSources } from '../dataset/check/check-sources.js';
import type { CheckedRow } from '../dataset/check/checked-row.js';
import { graphKnown } from '../dataset/write/graph-known.js';

const meaningOf = ({ values }: CheckedRow): GroupMeaning => ({
  group: String(values.group),
  organisation: String(values.organisation),
  role: values.role as Role,
});

/** Reads what the accepted rows of a file say of groups. */
const meaningsIn = async (store: Store, path: string, options: CheckOptions): Promise<GroupMeaning[]> => {
  const meanings: GroupMeaning[] = [];
  for await (const { resource, rows } of checkSources([path], await graphKnown(store), options))
    if (resource === 'sign_in_groups') meanings.push(...rows.map(meaningOf));
  return meanings;
};

/**
 * Refuses a table of groups after which the administrator who sends it would be none any more: where they owe it to
 * a group. Whoever owes it to their token or account keeps it whatever groups mean. Throws RefusedError.
 */
export const requireOwnWayIn = async (
  { store, viewer }: RequestContext,
  path: string,
  options: CheckOptions,
): Promise<void> => {
  if (!viewer?.completion) return;
  const given = await meaningsIn(store, path, options);
  const own = given.find(({ group }) => viewer.completion?.groups.includes(group));
  if (own) requireOwnAdmin(viewer, own.group, [...(await signInGroupTable(store)), ...given]);
};
