import { writeNotes } from '../../../../cypher/queries.gen.js';
import { idOfRequest } from '../../../request/change-request.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Target } from '../read/target.type.js';
import { changeTarget } from './change-target.js';
import { requireText } from './note-text.js';
import type { NoteTargetInput } from './target-change.input.js';

/** Writes a note on a target. It contradicts nothing, so the target’s version stays. */
export const noteTarget = async (context: RequestContext, input: NoteTargetInput): Promise<Target> => {
  const [text, confidential] = [requireText('text', input.text), input.confidential];
  return changeTarget(context, 'NOTE', input, async ({ run, target, request }) => {
    const { organisation, id: member } = request.member;
    const rows = [{ id: idOfRequest(request), target: target.id, text, confidential }];
    await run(writeNotes, { organisation, member, at: request.at, rows });
    return { events: [{ kind: 'NOTED', confidential }] };
  });
};
