import { RefusedError } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';
import { claimantOf, requireFree } from '../access/claim-of.js';
import type { Target } from '../read/target.type.js';
import { changeTarget } from './change-target.js';
import { optionalText } from './note-text.js';
import type { ReleaseTargetInput } from './target-change.input.js';
import { writeStage } from './write-stage.js';

/** Ends the claim of the member’s organisation before its time. */
export const releaseTarget = (context: RequestContext, input: ReleaseTargetInput): Promise<Target> =>
  changeTarget(context, 'CLAIM', input, (locked) => {
    const { target, request } = locked;
    const claimant = claimantOf(target, request.at);
    requireFree(target, request.member.organisation, request.at);
    if (claimant === null)
      throw new RefusedError(
        'CONFLICT',
        { zh: '没有机构在跟进该企业', en: 'nobody follows this enterprise' },
        target.version,
      );
    const note = optionalText('note', input.note);
    return {
      write: writeStage(locked, { claim: null }),
      events: [{ kind: 'RELEASED', from: claimant, note }],
    };
  });
