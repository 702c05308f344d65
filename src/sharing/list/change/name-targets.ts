import { findEnterprise } from '../../../facts/enterprise/find-enterprise.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Finding } from '../read/finding.js';
import type { RejectedTarget } from './add-targets.type.js';
import { isText } from './note-text.js';
import type { NewTargetInput } from './target-change.input.js';

/** A target asked for, in the graph’s own keys. */
export interface NamedTarget {
  readonly enterprise: string;
  /** Codes, the best fit first. */
  readonly segments: readonly string[];
  readonly note: string | null;
  /** Why a search found it; null where it was named by hand. */
  readonly finding: Finding | null;
}

type Named = { readonly target: NamedTarget } | { readonly rejected: RejectedTarget };

const reject = (context: RequestContext, index: number, code: string, zh: string, en: string): Named => ({
  rejected: { index, code, message: context.language === 'zh' ? zh : en },
});

const nameTarget = async (
  context: RequestContext,
  { enterprise, segment, segments: more, note }: NewTargetInput,
  index: number,
): Promise<Named> => {
  const record = await findEnterprise(context, enterprise);
  const shown = enterprise.slice(0, 100);
  if (!record)
    return reject(context, index, 'NOT_FOUND', `没有企业 ${shown}`, `there is no enterprise ${shown}`);
  const segments = [...new Set([...(segment ? [segment] : []), ...(more ?? [])])];
  const unknown = segments.find((code) => !context.snapshot.segments.rowOf.has(code));
  if (unknown !== undefined) {
    const code = unknown.slice(0, 100);
    return reject(context, index, 'NOT_FOUND', `没有环节 ${code}`, `there is no segment ${code}`);
  }
  const text = note?.trim() ? note : null;
  if (text !== null && !isText(text))
    return reject(
      context,
      index,
      'INVALID_INPUT',
      '备注最多 10000 字，不含控制字符',
      'a note has at most 10000 characters, no control characters among them',
    );
  return { target: { enterprise: record.ownId, segments, note: text, finding: null } };
};

/** Names the targets asked for, in their order, and tells why the others cannot be named. */
export const nameTargets = async (context: RequestContext, inputs: readonly NewTargetInput[]) => {
  const all = await Promise.all(inputs.map((input, index) => nameTarget(context, input, index)));
  return {
    named: all.flatMap((outcome) => ('target' in outcome ? [outcome.target] : [])),
    rejected: all.flatMap((outcome) => ('rejected' in outcome ? [outcome.rejected] : [])),
  };
};
