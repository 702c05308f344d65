import { InputError } from '../place/input-error.js';
import type { RequestContext } from '../place/request-context.js';
import { changeTarget } from './change-target.js';
import { requireFree } from './claim-of.js';
import { optionalText } from './note-text.js';
import { nextStages, type Stage } from './stage.js';
import type { Target } from './target.type.js';
import type { MoveTargetInput } from './target-change.input.js';

const requireNext = (from: Stage, to: Stage): void => {
  const allowed = nextStages[from];
  if (allowed.includes(to)) return;
  throw new InputError(
    'stage',
    `${from} → ${to}`,
    allowed.length > 0 ? allowed.join(', ') : `nothing after ${from}`,
  );
};

/** Bring a target to another stage. */
export const moveTarget = async (context: RequestContext, input: MoveTargetInput): Promise<Target> => {
  const note = optionalText('note', input.note);
  return changeTarget(context, 'MOVE', input, ({ target, request }) => {
    requireFree(target, request.member.organisation, request.at);
    requireNext(target.stage as Stage, input.stage);
    return { stage: input.stage, event: { kind: 'MOVED', from: target.stage, to: input.stage, note } };
  });
};
