import type { Text } from '../../../codes/language.js';
import { findEnterprise } from '../../../facts/enterprise/find-enterprise.js';
import type { RequestContext } from '../../../request/request-context.js';
import { knownFirm } from '../pending/known-firm.js';
import { type PendingFirm, pendingKey } from '../pending/pending-firm.js';
import { readPending } from '../pending/read-pending.js';
import type { Finding } from '../read/finding.js';
import type { RejectedTarget } from './add-targets.type.js';
import { isText } from './note-text.js';
import type { NewTargetInput } from './target-change.input.js';

/** A target asked for, in the graph’s own keys. */
export interface NamedTarget {
  /** Own id; null for a firm that the graph does not know. */
  readonly enterprise: string | null;
  readonly pending: PendingFirm | null;
  /** Codes, the best fit first. */
  readonly segments: readonly string[];
  readonly note: string | null;
  /** Why a search found it; null where it was named by hand. */
  readonly finding: Finding | null;
}

type Who = Pick<NamedTarget, 'enterprise' | 'pending'>;

/** What stands in the way of a target. */
interface Refusal {
  readonly refused: { readonly code: string; readonly text: Text };
}

const notFound = (zh: string, en: string): Refusal => ({ refused: { code: 'NOT_FOUND', text: { zh, en } } });
const invalid = (text: Text): Refusal => ({ refused: { code: 'INVALID_INPUT', text } });

/** Key under which a target stands on a list once. */
export const identityOf = ({ enterprise, pending }: Who): string =>
  enterprise ?? (pending ? pendingKey(pending) : '');

const pendingOf = async (
  context: RequestContext,
  { name, place, uscc }: NonNullable<NewTargetInput['pending']>,
): Promise<Who | Refusal> => {
  const read = readPending(context.snapshot, {
    name,
    placeKey: `${place.kind}:${place.code}`,
    uscc: uscc ?? '',
  });
  if ('fault' in read) return invalid(read.fault);
  const known = await knownFirm(context, read.firm);
  return known === undefined
    ? { enterprise: null, pending: read.firm }
    : { enterprise: known, pending: null };
};

const whoOf = async (context: RequestContext, input: NewTargetInput): Promise<Who | Refusal> => {
  const { enterprise, pending } = input;
  if ((enterprise == null) === (pending == null))
    return invalid({ zh: 'enterprise与pending须给出其一', en: 'give one of enterprise and pending' });
  if (pending != null) return pendingOf(context, pending);
  const record = await findEnterprise(context, enterprise ?? '');
  const shown = (enterprise ?? '').slice(0, 100);
  if (!record) return notFound(`没有企业“${shown}”`, `there is no enterprise ${shown}`);
  return { enterprise: record.ownId, pending: null };
};

const segmentsOf = (
  { snapshot }: RequestContext,
  { segment, segments }: NewTargetInput,
): Pick<NamedTarget, 'segments'> | Refusal => {
  const codes = [...new Set([...(segment ? [segment] : []), ...(segments ?? [])])];
  const unknown = codes.find((code) => !snapshot.segments.rowOf.has(code))?.slice(0, 100);
  if (unknown === undefined) return { segments: codes };
  return notFound(`没有环节“${unknown}”`, `there is no segment ${unknown}`);
};

const noteOf = ({ note }: NewTargetInput): Pick<NamedTarget, 'note'> | Refusal => {
  const text = note?.trim() ? note : null;
  if (text === null || isText(text)) return { note: text };
  return invalid({
    zh: '备注最多10000字，不含控制字符',
    en: 'a note has at most 10000 characters, no control characters among them',
  });
};

const nameTarget = async (
  context: RequestContext,
  input: NewTargetInput,
): Promise<{ readonly target: NamedTarget } | Refusal> => {
  const who = await whoOf(context, input);
  if ('refused' in who) return who;
  const segments = segmentsOf(context, input);
  if ('refused' in segments) return segments;
  const note = noteOf(input);
  if ('refused' in note) return note;
  return { target: { ...who, ...segments, ...note, finding: null } };
};

/** Names the targets asked for, in their order, and tells why the others cannot be named. */
export const nameTargets = async (context: RequestContext, inputs: readonly NewTargetInput[]) => {
  const all = await Promise.all(inputs.map((input) => nameTarget(context, input)));
  return {
    named: all.flatMap((outcome) => ('target' in outcome ? [outcome.target] : [])),
    rejected: all.flatMap((outcome, index): RejectedTarget[] =>
      'refused' in outcome
        ? [{ index, code: outcome.refused.code, message: outcome.refused.text[context.language] }]
        : [],
    ),
  };
};
