import { randomUUID } from 'node:crypto';
import { createList, enterprisesOfList } from '../../../../../cypher/queries.gen.js';
import { idOfRequest } from '../../../../request/change-request.js';
import { InputError } from '../../../../request/errors.js';
import type { RequestContext } from '../../../../request/request-context.js';
import { readList, toTargetList } from '../../read/target-list.repository.js';
import type { TargetList } from '../../read/target-list.type.js';
import { requireText } from '../note-text.js';
import { record } from '../record.js';
import { writeNewTargets } from '../write-new-targets.js';
import { changeList, type LockedList } from './change-list.js';
import { longestListName } from './create-target-list.js';
import { placeParams } from './list-purpose.js';
import type { CopyTargetListInput } from './target-list.input.js';

const maxTargets = 10_000;

/** Enterprises and segments of a list, as new targets: no stage, claim, plan, note or history goes along. */
const targetsOf = async ({ run, list }: LockedList) => {
  const rows = await run(enterprisesOfList, { list: list.id, first: maxTargets + 1 });
  if (rows.length > maxTargets)
    throw new InputError(
      'list',
      { zh: `超过${maxTargets}家企业`, en: `more than ${maxTargets} targets` },
      { zh: `不超过${maxTargets}家的清单`, en: `a list of at most ${maxTargets}` },
    );
  return rows.map(({ enterprise, segments, pendingName, pendingUscc, pendingPlace }) => ({
    id: randomUUID(),
    enterprise,
    pending:
      enterprise === null && pendingName !== null
        ? { name: pendingName, uscc: pendingUscc, placeKey: pendingPlace ?? '' }
        : null,
    segments,
    note: null,
    finding: null,
  }));
};

const writeCopy = async (locked: LockedList, id: string, name: string, revision: string): Promise<void> => {
  const { run, list, request } = locked;
  const { organisation, id: member } = request.member;
  const { description, segments, chain } = list;
  const place = placeParams(list.placeKind, list.place);
  const purpose = { name, description, segments, chain, ...place };
  await run(createList, { id, organisation, member, at: request.at, ...purpose });
  await record(run, id, request, [{ kind: 'LIST_CREATED', to: name }]);
  await writeNewTargets(run, id, request, await targetsOf(locked), revision);
  await record(run, list.id, request, [{ kind: 'COPIED', to: organisation }]);
};

/** Creates a list of the member’s organisation with the enterprises of a list that it sees. */
export const copyTargetList = async (
  context: RequestContext,
  input: CopyTargetListInput,
): Promise<TargetList> => {
  const name = input.name == null ? null : requireText('name', input.name, longestListName);
  const row = await changeList(context, 'COPY', input, async (locked) => {
    const { run, list, request, done } = locked;
    const id = idOfRequest(request);
    if (done === undefined) await writeCopy(locked, id, name ?? list.name, context.snapshot.revision);
    return readList(run, id, request.member);
  });
  return toTargetList(row);
};
