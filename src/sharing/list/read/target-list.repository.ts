import {
  type ContactsOfTargetsRow,
  contactsOfTargets,
  type HistoryOfTargetsRow,
  historyOfTargets,
  type ListsByIdRow,
  lastEventsOfLists,
  listsById,
  type NotesOfTargetsRow,
  notesOfTargets,
  sharesOfLists,
  type TargetsByIdRow,
  targetsById,
} from '../../../../cypher/queries.gen.js';
import { globalId } from '../../../request/global-id.js';
import { manyByKey, oneByKey } from '../../../request/loader.js';
import type { Member } from '../../../request/member/member.js';
import { requireMember } from '../../../request/member/require-member.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { TransactionRun } from '../../../store/store.js';
import type { Permission } from '../access/permission.js';
import type { Finding } from './finding.js';
import type { Stage } from './stage.js';
import { readStageDays } from './stage-days.js';
import type { Target, TargetEvent, TargetNote } from './target.type.js';
import type { ContactKind, TargetContact } from './target-contact.type.js';
import type { TargetList } from './target-list.type.js';
import type { InvestmentBasis } from './target-plan.type.js';

const organisationOf = (context: RequestContext): string => requireMember(context).organisation;

export const toTargetList = ({ id, owner, placeKind, place, chain, ...row }: ListsByIdRow): TargetList => ({
  ...row,
  __typename: 'TargetList',
  id: globalId('TargetList', id),
  key: id,
  ownerCode: owner,
  permission: row.permission as Permission,
  placeKey: place === null ? null : `${placeKind}:${place}`,
  chainCode: chain,
  segmentCodes: row.segments,
});

const claimOf = ({ claimOrganisation, claimMember, claimUntil }: TargetsByIdRow) =>
  claimOrganisation !== null && claimUntil !== null && claimUntil > new Date().toISOString()
    ? { organisationCode: claimOrganisation, member: claimMember ?? '', until: claimUntil }
    : null;

const pendingOf = ({ enterprise, pendingName, pendingUscc, pendingPlace }: TargetsByIdRow) =>
  enterprise === null && pendingName !== null
    ? { name: pendingName, uscc: pendingUscc, placeKey: pendingPlace ?? '' }
    : null;

const planOf = (row: TargetsByIdRow) => ({
  nextStep: row.nextStep === null ? null : { text: row.nextStep, on: row.nextStepOn },
  responsible:
    row.responsible === null || row.responsibleOrganisation === null
      ? null
      : { member: row.responsible, organisationCode: row.responsibleOrganisation },
  investment:
    row.investmentCny === null
      ? null
      : { amountCny: row.investmentCny, basis: row.investmentBasis as InvestmentBasis },
});

export const toTarget = (row: TargetsByIdRow): Target => ({
  __typename: 'Target',
  id: globalId('Target', row.id),
  key: row.id,
  listKey: row.list,
  enterpriseId: row.enterprise,
  segmentCodes: row.segments,
  number: row.number,
  stage: row.stage as Stage,
  stageDays: readStageDays(row.stageDays),
  version: row.version,
  addedAt: row.addedAt,
  addedByCode: row.addedBy,
  addedByMember: row.addedByMember,
  revision: row.revision,
  pending: pendingOf(row),
  finding: row.finding === null ? null : (JSON.parse(row.finding) as Finding),
  claim: claimOf(row),
  ...planOf(row),
});

type EventRow = Omit<HistoryOfTargetsRow, 'target'> & { readonly target: string | null };

export const toEvent = ({
  cursor,
  target,
  organisation,
  kind,
  at,
  member,
  from,
  to,
  note,
}: EventRow): TargetEvent => ({
  id: cursor,
  targetKey: target,
  organisationCode: organisation,
  kind,
  at,
  member,
  from,
  to,
  note,
});

export const toNote = ({ organisation, ...row }: NotesOfTargetsRow): TargetNote => ({
  ...row,
  organisationCode: organisation,
});

export const toContact = ({ organisation, kind, ...row }: ContactsOfTargetsRow): TargetContact => ({
  ...row,
  kind: kind as ContactKind,
  organisationCode: organisation,
});

/** Reads a list that a change has just written, as its member sees it. */
export const readList = async (
  run: TransactionRun,
  id: string,
  { organisation }: Member,
): Promise<ListsByIdRow> => (await run(listsById, { ids: [id], organisation }))[0]!;

/** Lists by key, as far as the member may see them; any other list is not there. */
export const listByKey = oneByKey(
  (context, ids) => context.store.run(listsById, { ids, organisation: organisationOf(context) }),
  (row) => row.id,
  toTargetList,
);

export const targetByKey = oneByKey(
  (context, ids) => context.store.run(targetsById, { ids, organisation: organisationOf(context) }),
  (row) => row.id,
  toTarget,
);

export const sharesByList = manyByKey(
  ({ store }, lists) => store.run(sharesOfLists, { lists }),
  (row) => row.list,
  ({ organisation, permission, at }) => ({
    organisationCode: organisation,
    permission: permission as Permission,
    at,
  }),
);

export const notesByTarget = manyByKey(
  (context, targets) => context.store.run(notesOfTargets, { targets, organisation: organisationOf(context) }),
  (row) => row.target,
  toNote,
);

export const contactsByTarget = manyByKey(
  (context, targets) =>
    context.store.run(contactsOfTargets, { targets, organisation: organisationOf(context) }),
  (row) => row.target,
  toContact,
);

export const historyByTarget = manyByKey(
  (context, targets) =>
    context.store.run(historyOfTargets, { targets, organisation: organisationOf(context) }),
  (row) => row.target,
  toEvent,
);

export const lastEventByList = oneByKey(
  (context, lists) => context.store.run(lastEventsOfLists, { lists, organisation: organisationOf(context) }),
  (row) => row.list,
  ({ cursor }) => cursor,
);

/** Drops a target that the request has read, so that it is read again after a change. */
export const forgetTarget = (context: RequestContext, key: string): void => {
  context.loader(notesByTarget).clear(key);
  context.loader(contactsByTarget).clear(key);
  context.loader(historyByTarget).clear(key);
  context.loader(targetByKey).clear(key);
};
