import { claimsElsewhere, lockEnterprise } from '../../../../cypher/queries.gen.js';
import { InputError, RefusedError } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';
import { claimantOf, requireFree } from '../access/claim-of.js';
import type { Target } from '../read/target.type.js';
import { changeTarget, type LockedTarget } from './change-target.js';
import { optionalText } from './note-text.js';
import type { ClaimTargetInput } from './target-change.input.js';
import { writeStage } from './write-stage.js';

const maxDays = 180;
const dayMs = 86_400_000;

const requireDays = (days: number): number => {
  if (days >= 1 && days <= maxDays) return days;
  throw new InputError('days', String(days), { zh: `1到${maxDays}`, en: `1 to ${maxDays}` });
};

/** Throws where another organisation follows the enterprise on another list of the same circle. */
const requireFreeElsewhere = async ({ run, target, request }: LockedTarget): Promise<void> => {
  const { organisation } = request.member;
  await run(lockEnterprise, { target: target.id });
  const claims = await run(claimsElsewhere, { targets: [target.id], organisation, now: request.at });
  if (claims.length === 0) return;
  const seen = [...new Set(claims.filter((claim) => claim.seen).map((claim) => claim.organisation))];
  const hidden = new Set(claims.filter((claim) => !claim.seen).map((claim) => claim.organisation)).size;
  const text = {
    zh: `该企业已在其他清单中被跟进：${seen.join('、')}${hidden > 0 ? `（另有${hidden}家不便显示）` : ''}`,
    en: `on other lists the enterprise is followed by ${[...seen, ...(hidden > 0 ? [`${hidden} you may not see`] : [])].join(', ')}`,
  };
  throw new RefusedError('CONFLICT', text, target.version);
};

const kindOf = (claimant: string | null, organisation: string): string => {
  if (claimant === null) return 'CLAIMED';
  return claimant === organisation ? 'RENEWED' : 'TAKEN_OVER';
};

/**
 * Claims an enterprise for some days, for the member’s organisation alone; a manager may take a claim over with a
 * reason.
 */
export const claimTarget = (context: RequestContext, input: ClaimTargetInput): Promise<Target> => {
  const reason = optionalText('takeOverReason', input.takeOverReason);
  const days = requireDays(input.days);
  return changeTarget(context, reason ? 'TAKE_OVER' : 'CLAIM', input, async (locked) => {
    const { target, request } = locked;
    const { organisation, id } = request.member;
    if (!reason) requireFree(target, organisation, request.at);
    await requireFreeElsewhere(locked);
    const until = new Date(Date.parse(request.at) + days * dayMs).toISOString();
    const claimant = claimantOf(target, request.at);
    const kind = kindOf(claimant, organisation);
    return {
      write: writeStage(locked, { claim: { organisation, member: id, until } }),
      events: [{ kind, from: claimant, to: organisation, note: reason }],
    };
  });
};
