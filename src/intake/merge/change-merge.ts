import { findEnterprise } from '../../facts/enterprise/find-enterprise.js';
import { InputError } from '../../request/errors.js';
import { parseGlobalId } from '../../request/global-id.js';
import { requireRole } from '../../request/member/require-role.js';
import type { RequestContext } from '../../request/request-context.js';
import { isMerged } from './is-merged.js';
import type { MergeEnterprisesInput, UndoMergeInput } from './merge.input.js';
import type { EnterpriseMerge } from './merge.type.js';
import { mergeEnterprises } from './merge-enterprises.js';
import { mergeRefusals } from './merge-refusals.js';
import { undoMerge } from './undo-merge.js';

const maxReason = 500;

const requireReason = (given: string): string => {
  const reason = given.trim();
  if (reason.length >= 1 && reason.length <= maxReason) return reason;
  throw new InputError(
    'reason',
    { zh: `${reason.length}个字符`, en: `${reason.length} characters` },
    { zh: `1到${maxReason}个字符`, en: `1 to ${maxReason} characters` },
  );
};

const ownIdOf = async (context: RequestContext, id: string): Promise<string> => {
  const enterprise = await findEnterprise(context, id);
  if (enterprise === undefined) throw mergeRefusals.unknown(id.slice(0, 100));
  return enterprise.ownId;
};

/** Own id of the enterprise to be merged; one that is merged already goes by its own id still. */
const goneIdOf = async (context: RequestContext, id: string): Promise<string> => {
  const named = parseGlobalId(id);
  const own = named?.type === 'Enterprise' ? named.key : id;
  return (await isMerged(context.store, own)) ? own : ownIdOf(context, id);
};

const answerOf = (kept: string, merged: string): EnterpriseMerge => ({
  __typename: 'EnterpriseMerge',
  kept,
  merged,
});

/** Merges two enterprises for a manager. Throws InputError, NotSignedInError, RefusedError. */
export const mergeAsked = async (
  context: RequestContext,
  { keep, merge, reason }: MergeEnterprisesInput,
): Promise<EnterpriseMerge> => {
  const member = requireRole(context, 'manager');
  const kept = await ownIdOf(context, keep);
  const gone = await goneIdOf(context, merge);
  await mergeEnterprises(context.store, { kept, gone, member: member.id, reason: requireReason(reason) });
  return answerOf(kept, gone);
};

/** Undoes a merge for a manager. Throws NotSignedInError, RefusedError. */
export const undoAsked = async (
  context: RequestContext,
  { merged }: UndoMergeInput,
): Promise<EnterpriseMerge> => {
  const { id } = requireRole(context, 'manager');
  return answerOf(await undoMerge(context.store, merged, id), merged);
};
