import { randomUUID } from 'node:crypto';
import { claimsElsewhere, targetsById, targetsOfEnterprises } from '../../../../cypher/queries.gen.js';
import { InputError } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Stage } from '../read/stage.js';
import { toTarget } from '../read/target-list.repository.js';
import type { AddTargetsReport, RejectedTarget } from './add-targets.type.js';
import { changeList, type LockedList } from './list/change-list.js';
import { identityOf, type NamedTarget, nameTargets } from './name-targets.js';
import type { AddTargetsInput } from './target-change.input.js';
import { type NewTarget, writeNewTargets } from './write-new-targets.js';

const maxTargets = 1_000;

/** Targets by enterprise that are on the list now. */
const listed = async (
  { run, list }: LockedList,
  named: readonly NamedTarget[],
): Promise<Map<string, string>> => {
  const enterprises = [...new Set(named.map(identityOf))];
  const rows = await run(targetsOfEnterprises, { list: list.id, enterprises });
  return new Map(rows.map(({ enterprise, target }) => [enterprise, target]));
};

/** Enterprises that are not on the list, each once. */
const newOnes = (named: readonly NamedTarget[], targets: ReadonlyMap<string, string>): NewTarget[] => {
  const fresh = new Map<string, NewTarget>();
  for (const target of named) {
    const identity = identityOf(target);
    if (targets.has(identity) || fresh.has(identity)) continue;
    fresh.set(identity, { ...target, id: randomUUID() });
  }
  return [...fresh.values()];
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
        targetKey: claim.target,
        stage: claim.stage as Stage,
        organisationCode: claim.organisation,
      })),
    hiddenConflicts: claims.filter(({ seen }) => !seen).length,
  };
};

/** Throws where too many are asked for at once. */
export const requireCount = (argument: string, count: number, least = 0): void => {
  if (count >= least && count <= maxTargets) return;
  throw new InputError(argument, String(count), {
    zh: `一次${least}到${maxTargets}家`,
    en: `${least} to ${maxTargets} at once`,
  });
};

/** Puts enterprises, named by their own ids, and firms that the graph does not know on a list. */
export const writeTargetsNamed = (
  context: RequestContext,
  input: { readonly list: string; readonly idempotencyKey?: string | null },
  named: readonly NamedTarget[],
  rejected: readonly RejectedTarget[] = [],
): Promise<AddTargetsReport> =>
  changeList(context, 'ADD', input, async (locked) => {
    const { run, list, request, done } = locked;
    const before = await listed(locked, named);
    const fresh = done === undefined ? newOnes(named, before) : [];
    await writeNewTargets(run, list.id, request, fresh, context.snapshot.revision);
    const mine = new Set(done ?? fresh.map(({ id }) => id));
    const now = await listed(locked, named);
    const already = named
      .flatMap((target) => now.get(identityOf(target)) ?? [])
      .filter((id) => !mine.has(id));
    const report = await reportOf(locked, [...mine], [...new Set(already)]);
    return { ...report, rejected };
  });

/** Puts enterprises on a list; an enterprise that cannot be added is reported, the others are added. */
export const addTargets = async (
  context: RequestContext,
  input: AddTargetsInput,
): Promise<AddTargetsReport> => {
  requireCount('targets', input.targets.length);
  const { named, rejected } = await nameTargets(context, input.targets);
  return writeTargetsNamed(context, input, named, rejected);
};
