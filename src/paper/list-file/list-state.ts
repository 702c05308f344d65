import {
  contactsOfTargets,
  notesOfTargets,
  type TargetsByIdRow,
  targetsById,
  targetsOfList,
} from '../../../cypher/queries.gen.js';
import type { RequestContext } from '../../request/request-context.js';
import type { LockedList } from '../../sharing/list/change/list/change-list.js';
import type { Target, TargetNote } from '../../sharing/list/read/target.type.js';
import type { TargetContact } from '../../sharing/list/read/target-contact.type.js';
import { toContact, toNote, toTarget } from '../../sharing/list/read/target-list.repository.js';

/** Targets, and the notes and contacts that the member may read, as they stand while the list is locked. */
export interface ListState {
  readonly targets: readonly Target[];
  readonly notes: ReadonlyMap<string, readonly TargetNote[]>;
  readonly contacts: ReadonlyMap<string, readonly TargetContact[]>;
}

const atOnce = 1_000;

/** Reads the state of a locked list, in the order of `TargetList.targets`. */
export const readListState = async (
  context: RequestContext,
  { run, list, request }: LockedList,
): Promise<ListState> => {
  const { organisation } = request.member;
  context.spend(list.targetCount);
  const listed = await run(targetsOfList, { list: list.id, after: 0, first: list.targetCount });
  const rows: TargetsByIdRow[] = [];
  const notes = new Map<string, TargetNote[]>();
  const contacts = new Map<string, TargetContact[]>();
  for (let from = 0; from < listed.length; from += atOnce) {
    const ids = listed.slice(from, from + atOnce).map(({ id }) => id);
    rows.push(...(await run(targetsById, { ids, organisation })));
    for (const note of await run(notesOfTargets, { targets: ids, organisation }))
      notes.set(note.target, [...(notes.get(note.target) ?? []), toNote(note)]);
    for (const contact of await run(contactsOfTargets, { targets: ids, organisation }))
      contacts.set(contact.target, [...(contacts.get(contact.target) ?? []), toContact(contact)]);
  }
  return { targets: rows.map(toTarget), notes, contacts };
};
