import { todayInChina } from '../../../codes/today.js';
import { InputError } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';
import { requireFree } from '../access/claim-of.js';
import { nextStages, type Stage } from '../read/stage.js';
import type { Target } from '../read/target.type.js';
import { changeTarget } from './change-target.js';
import { optionalText } from './note-text.js';
import { requirePastDay } from './past-day.js';
import type { MoveTargetInput } from './target-change.input.js';
import { writeStage } from './write-stage.js';

const requireNext = (from: Stage, to: Stage): void => {
  const allowed = nextStages[from];
  if (allowed.includes(to)) return;
  throw new InputError(
    'stage',
    `${from} → ${to}`,
    allowed.length > 0 ? allowed.join(', ') : { zh: `${from}之后没有阶段`, en: `nothing after ${from}` },
  );
};

/** Moves a target to another stage. */
export const moveTarget = async (context: RequestContext, input: MoveTargetInput): Promise<Target> => {
  const note = optionalText('note', input.note);
  const on = input.on == null ? todayInChina() : requirePastDay('on', input.on);
  return changeTarget(context, 'MOVE', input, (locked) => {
    const { target, request } = locked;
    requireFree(target, request.member.organisation, request.at);
    requireNext(target.stage as Stage, input.stage);
    const { stage } = input;
    return {
      write: writeStage(locked, { stage, on }),
      events: [{ kind: 'MOVED', from: target.stage, to: stage, note }],
    };
  });
};
