import { randomUUID } from 'node:crypto';
import {
  claimsElsewhere,
  targetsById,
  targetsOfEnterprises,
  writeNotes,
  writeTargets,
} from '../../cypher/queries.gen.js';
import { InputError } from '../place/input-error.js';
import type { RequestContext } from '../place/request-context.js';
import type { AddTargetsReport } from './add-targets.type.js';
import { changeList, type LockedList } from './change-list.js';
import { type NamedTarget, nameTargets } from './name-targets.js';
import { record } from './record.js';
import type { Stage } from './stage.js';
import type { AddTargetsInput } from './target-change.input.js';
import { toTarget } from './target-list.repository.js';

const mostTargets = 1_000;

interface NewTarget extends NamedTarget {
  readonly id: string;
}

/** Targets by enterprise that are on the list now. */
const listed = async (
  { run, list }: LockedList,
  named: readonly NamedTarget[],
): Promise<Map<string, string>> => {
  const enterprises = [...new Set(named.map(({ enterprise }) => enterprise))];
  const rows = await run(targetsOfEnterprises, { list: list.id, enterprises });
  return new Map(rows.map(({ enterprise, target }) => [enterprise, target]));
};

/** Enterprises that are not on the list, each once. */
const newOnes = (named: readonly NamedTarget[], known: ReadonlyMap<string, string>): NewTarget[] => {
  const fresh = new Map<string, NewTarget>();
  for (const one of named) {
    if (known.has(one.enterprise) || fresh.has(one.enterprise)) continue;
    fresh.set(one.enterprise, { ...one, id: randomUUID() });
  }
  return [...fresh.values()];
};

const write = async ({ run, list, request }: LockedList, fresh: readonly NewTarget[], revision: string) => {
  if (fresh.length === 0) return;
  const { at, member } = request;
  const by = { organisation: member.organisation, member: member.id, at };
  const rows = fresh.map(({ id, enterprise, segment }) => ({ id, enterprise, segment }));
  await run(writeTargets, { list: list.id, revision, rows, ...by });
  const notes = fresh.flatMap(({ id, note }) =>
    note === null ? [] : [{ id: randomUUID(), target: id, text: note, confidential: false }],
  );
  if (notes.length > 0) await run(writeNotes, { ...by, rows: notes });
  const events = fresh.map(({ id }) => ({ kind: 'ADDED', target: id, to: 'IDENTIFIED' }));
  await record(run, list.id, request, events);
};

const reportOf = async (
  { run, request }: LockedList,
  added: readonly string[],
  already: readonly string[],
): Promise<Omit<AddTargetsReport, 'rejected'>> => {
  const { organisation } = request.member;
  const rows = await run(targetsById, { ids: [...added, ...already], organisation });
  const byId = new Map(rows.map((row) => [row.id, toTarget(row)]));
  const claims = await run(claimsElsewhere, {
    targets: [...added, ...already],
    organisation,
    now: request.at,
  });
  return {
    __typename: 'AddTargetsReport',
    added: added.map((id) => byId.get(id)!),
    alreadyListed: already.map((id) => byId.get(id)!),
    conflicts: claims
      .filter(({ seen }) => seen)
      .map((claim) => ({
        enterpriseId: claim.enterprise,
        stage: claim.stage as Stage,
        organisationCode: claim.organisation,
      })),
    hiddenConflicts: claims.filter(({ seen }) => !seen).length,
  };
};

/** Put enterprises on a list; those that cannot be are told one by one, the others are added. */
export const addTargets = async (
  context: RequestContext,
  input: AddTargetsInput,
): Promise<AddTargetsReport> => {
  if (input.targets.length > mostTargets)
    throw new InputError('targets', `${input.targets.length} targets`, `at most ${mostTargets} at once`);
  const { named, rejected } = await nameTargets(context, input.targets);
  const report = await changeList(context, 'ADD', input, async (locked) => {
    const known = await listed(locked, named);
    const fresh = locked.done === undefined ? newOnes(named, known) : [];
    await write(locked, fresh, context.image.revision);
    const mine = new Set(locked.done ?? fresh.map(({ id }) => id));
    const now = await listed(locked, named);
    const ids = [...new Set(named.map(({ enterprise }) => now.get(enterprise)!))];
    return reportOf(
      locked,
      ids.filter((id) => mine.has(id)),
      ids.filter((id) => !mine.has(id)),
    );
  });
  return { ...report, rejected };
};
