import { type ListsByIdRow, updateList } from '../../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../../request/request-context.js';
import { requireVersion } from '../../access/require-version.js';
import { readList, toTargetList } from '../../read/target-list.repository.js';
import type { TargetList } from '../../read/target-list.type.js';
import { optionalText, requireText } from '../note-text.js';
import { type NewEvent, record } from '../record.js';
import { changeList } from './change-list.js';
import { longestListName } from './create-target-list.js';
import { placeParams, requireKnown } from './list-purpose.js';
import type { UpdateTargetListInput } from './target-list.input.js';

type State = Pick<ListsByIdRow, 'name' | 'description' | 'placeKind' | 'place' | 'chain' | 'segments'>;

const placeOf = ({ place }: UpdateTargetListInput) =>
  place === undefined ? {} : { placeKind: place?.kind ?? null, place: place?.code ?? null };

/** Changes that the input names, checked; a property left out stays. */
const changesOf = (input: UpdateTargetListInput): Partial<State> => {
  const { name, description, chain, segments } = input;
  return {
    ...(name == null ? {} : { name: requireText('name', name, longestListName) }),
    ...(description === undefined ? {} : { description: optionalText('description', description) ?? '' }),
    ...placeOf(input),
    ...(chain === undefined ? {} : { chain }),
    ...(segments === undefined ? {} : { segments: segments ?? [] }),
  };
};

const purposeOf = ({ placeKind, place, chain, segments }: State): string =>
  [place === null ? null : `${placeKind} ${place}`, chain, ...segments].filter(Boolean).join(' ');

const eventsOf = (before: State, after: State): NewEvent[] =>
  [
    { kind: 'RENAMED', from: before.name, to: after.name },
    { kind: 'DESCRIBED', from: before.description, to: after.description },
    { kind: 'SCOPED', from: purposeOf(before), to: purposeOf(after) },
  ].filter(({ from, to }) => from !== to);

/** Changes the name or purpose of a list. */
export const updateTargetList = async (
  context: RequestContext,
  input: UpdateTargetListInput,
): Promise<TargetList> => {
  const changes = changesOf(input);
  requireKnown(context.snapshot, input);
  const row = await changeList(context, 'UPDATE', input, async ({ run, list, request, done }) => {
    if (done !== undefined) return list;
    requireVersion(list, input.expectedVersion);
    const next = { ...list, ...changes };
    const events = eventsOf(list, next);
    if (events.length === 0) return list;
    const { name, description, segments, chain } = next;
    const place = placeParams(next.placeKind, next.place);
    await run(updateList, { list: list.id, name, description, segments, chain, ...place });
    await record(run, list.id, request, events);
    return readList(run, list.id, request.member);
  });
  return toTargetList(row);
};
