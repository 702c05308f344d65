import { createList } from '../../../../../cypher/queries.gen.js';
import { changeRequest, idOfRequest } from '../../../../request/change-request.js';
import { requireRole } from '../../../../request/member/require-role.js';
import type { RequestContext } from '../../../../request/request-context.js';
import { readList, toTargetList } from '../../read/target-list.repository.js';
import type { TargetList } from '../../read/target-list.type.js';
import { doneBefore } from '../done-before.js';
import { requireText } from '../note-text.js';
import { record } from '../record.js';
import { placeParams, requireKnown } from './list-purpose.js';
import type { CreateTargetListInput } from './target-list.input.js';

export const longestListName = 200;
/** Creates a list that belongs to the member’s organisation. */
export const createTargetList = async (
  context: RequestContext,
  input: CreateTargetListInput,
): Promise<TargetList> => {
  const member = requireRole(context, 'editor');
  const name = requireText('name', input.name, longestListName);
  const description = input.description && requireText('description', input.description);
  requireKnown(context.snapshot, input);
  const request = changeRequest(member, 'CREATE', input);
  const [id, { organisation }] = [idOfRequest(request), member];
  const { place, chain = null, segments } = input;
  const row = await context.store.transaction('write', async (run) => {
    const [made] = await run(createList, {
      id,
      organisation,
      member: member.id,
      name,
      description: description ?? '',
      segments,
      ...placeParams(place?.kind, place?.code),
      chain,
      at: request.at,
    });
    if (made?.created) await record(run, id, request, [{ kind: 'LIST_CREATED', to: name }]);
    else await doneBefore(run, request);
    return readList(run, id, member);
  });
  return toTargetList(row);
};
