import { createList, type ListsByIdRow, listsById } from '../../cypher/queries.gen.js';
import { InputError } from '../place/input-error.js';
import { requireMember } from '../place/not-signed-in-error.js';
import type { RequestContext } from '../place/request-context.js';
import type { Image } from '../projection/image.js';
import { changeRequest, doneBefore, idOfRequest } from './change-request.js';
import { requireText } from './note-text.js';
import { hasRole } from './permission.js';
import { record } from './record.js';
import { forbidden } from './refused-error.js';
import type { CreateTargetListInput } from './target-list.input.js';
import { toTargetList } from './target-list.repository.js';
import type { TargetList } from './target-list.type.js';

const longestName = 200;
const mostSegments = 1_000;

const requireKnown = (image: Image, { place, chain, segments }: CreateTargetListInput): void => {
  if (place && !image.places.rowOf.has(`${place.kind}:${place.code}`))
    throw new InputError('place', `${place.kind} ${place.code}`, 'a place of the graph');
  if (chain && !image.chains.rowOf.has(chain))
    throw new InputError('chain', chain, 'the code of a chain of the graph; chains lists them');
  if (segments.length > mostSegments)
    throw new InputError('segments', `${segments.length} codes`, `at most ${mostSegments}`);
  const unknown = segments.find((code) => !image.segments.rowOf.has(code));
  if (unknown !== undefined) throw new InputError('segments', unknown, 'codes of segments');
};

/** Begin a list that belongs to the member’s organisation. */
export const createTargetList = async (
  context: RequestContext,
  input: CreateTargetListInput,
): Promise<TargetList> => {
  const member = requireMember(context);
  if (!hasRole(member.roles, 'editor')) throw forbidden({ zh: '编辑角色', en: 'the role editor' });
  const name = requireText('name', input.name, longestName);
  const description = input.description && requireText('description', input.description);
  requireKnown(context.image, input);
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
      region: place?.kind === 'REGION' ? place.code : null,
      park: place?.kind === 'PARK' ? place.code : null,
      chain,
      at: request.at,
    });
    if (made?.created) await record(run, id, request, [{ kind: 'LIST_CREATED', to: name }]);
    else await doneBefore(run, request);
    return (await run(listsById, { ids: [id], organisation }))[0] as ListsByIdRow;
  });
  return toTargetList(row);
};
