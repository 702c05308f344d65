import type { RequestContext } from '../../request/request-context.js';
import { requireOwnAdmin } from '../../sharing/group/require-own-admin.js';
import { signInGroupTable } from '../../sharing/group/sign-in-group-table.js';
import { planUndo } from './plan-undo.js';

/** Refuses to take back the groups by which the administrator who asks is one. Throws RefusedError. */
export const requireWayInAfterUndo = async ({ store, viewer }: RequestContext, id: string): Promise<void> => {
  if (!viewer?.completion) return;
  const { changes } = await store.transaction('read', (run) => planUndo(run, id));
  const gone = new Set(
    changes.filter(({ label, created }) => label === 'SignInGroup' && created).map(({ key }) => key),
  );
  const table = await signInGroupTable(store);
  const own = table.find(({ id: key, group }) => gone.has(key) && viewer.completion?.groups.includes(group));
  if (own)
    requireOwnAdmin(
      viewer,
      own.group,
      table.filter((row) => !gone.has(row.id)),
    );
};
