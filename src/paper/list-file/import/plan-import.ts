import { createHash } from 'node:crypto';
import {
  notesOfTargets,
  type TargetsByIdRow,
  targetsById,
  targetsOfEnterprises,
} from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { LockedList } from '../../../sharing/list/change/list/change-list.js';
import type { Plan } from '../../../sharing/list/change/plan-of.js';
import { type PendingFirm, pendingKey } from '../../../sharing/list/pending/pending-firm.js';
import type { Identified } from './identify-rows.js';
import type { Fate, FieldChange, RowFate } from './import-report.js';
import { planRow } from './plan-row.js';
import { type RowProblem, rowProblem } from './row-problem.js';

/** A row with its fate and plan. */
export interface PlannedRow {
  readonly fate: RowFate;
  /** Target as it is; undefined for a target to be added. */
  readonly target: TargetsByIdRow | undefined;
  readonly plan?: Plan;
  /** Firm of a target to be added that the graph does not know. */
  readonly pending?: PendingFirm;
}

interface KnownTargets {
  readonly byEnterprise: ReadonlyMap<string, TargetsByIdRow>;
  readonly ownNotes: ReadonlyMap<string, ReadonlySet<string>>;
}

const readTargets = async (
  { run, list, request }: LockedList,
  enterprises: readonly string[],
): Promise<KnownTargets> => {
  const { organisation } = request.member;
  const listed = await run(targetsOfEnterprises, { list: list.id, enterprises });
  const ids = listed.map(({ target }) => target);
  const rows = await run(targetsById, { ids, organisation });
  const ownNotes = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const note of await run(notesOfTargets, { targets: ids, organisation }))
    if (note.organisation === organisation) ownNotes.get(note.target)?.add(note.text);
  return {
    byEnterprise: new Map(
      listed.flatMap(({ enterprise, target }) => {
        const row = rows.find(({ id }) => id === target);
        return row ? [[enterprise, row] as const] : [];
      }),
    ),
    ownNotes,
  };
};

/** Key under which the enterprise of a row stands on a list; empty where it is unknown. */
const identityOf = ({ enterprise, pending }: Identified): string =>
  enterprise?.ownId ?? (pending ? pendingKey(pending) : '');

const unknown = ({
  row,
  contradicts,
  enterprise,
  proposals,
  pending,
  fault,
}: Identified): RowProblem | undefined => {
  if (contradicts)
    return rowProblem(
      'INVALID_INPUT',
      `企业编号是${enterprise?.name}，信用代码却是${contradicts.name}`,
      `the id is that of ${enterprise?.name}, the credit code that of ${contradicts.name}`,
    );
  if (enterprise || pending) return undefined;
  if (fault) return rowProblem('INVALID_INPUT', fault.zh, fault.en);
  if (proposals.length > 0)
    return rowProblem(
      'NAME_ONLY',
      '只知名称；请从候选中选定，把其编号填入“企业编号”后再导入',
      'only its name is known: choose one of the proposals and write its id into the column of enterprise ids',
    );
  const given = (row.uscc || row.id || row.name).slice(0, 100);
  return rowProblem(
    'NOT_FOUND',
    `图谱中没有企业“${given}”；可先用 liantu import 导入企业，或在“待入库”填“是”并给出名称与地区代码`,
    `the graph has no enterprise ${given}; import it first, with liantu import, or mark it as not in the graph yet, with name and region code`,
  );
};

const again = (first: number): RowProblem =>
  rowProblem('DUPLICATE', `与第${first}行是同一企业`, `the same enterprise as row ${first}`);

/** Plans every row, in the state of the locked list. */
export const planImport = async (
  { snapshot, language }: RequestContext,
  locked: LockedList,
  all: readonly Identified[],
): Promise<PlannedRow[]> => {
  const ids = [...new Set(all.map(identityOf).filter((key) => key !== ''))];
  const { byEnterprise, ownNotes } = await readTargets(locked, ids);
  const { member, at } = locked.request;
  const seen = new Map<string, number>();
  const fateOf = (
    identified: Identified,
    fate: Fate,
    changes: readonly FieldChange[],
    problem?: RowProblem,
  ): RowFate => ({
    row: identified.row.row,
    fate,
    enterprise: identified.enterprise?.ownId ?? null,
    name: identified.enterprise?.name ?? identified.row.name,
    changes,
    proposals: identified.proposals,
    code: problem?.code ?? null,
    message: problem?.text[language] ?? null,
  });
  return all.map((identified): PlannedRow => {
    const key = identityOf(identified);
    const target = byEnterprise.get(key);
    const first = seen.get(key);
    const problem = unknown(identified) ?? (first === undefined ? undefined : again(first));
    if (problem)
      return {
        fate: fateOf(identified, problem.code === 'NAME_ONLY' ? 'PROPOSED' : 'REJECTED', [], problem),
        target,
      };
    seen.set(key, identified.row.row);
    const planned = planRow(identified.row, {
      target,
      ownNotes: ownNotes.get(target?.id ?? '') ?? new Set(),
      organisation: member.organisation,
      at,
      isSegment: (code) => snapshot.segments.rowOf.has(code),
    });
    if ('problem' in planned) return { fate: fateOf(identified, 'REJECTED', [], planned.problem), target };
    const { changes, plan } = planned.value;
    const { pending } = identified;
    if (!target) return { fate: fateOf(identified, 'ADDED', changes), target, plan, pending };
    return { fate: fateOf(identified, changes.length > 0 ? 'CHANGED' : 'UNCHANGED', changes), target, plan };
  });
};

/** Names exactly these changes to exactly this state: any other file, and any other state, has another name. */
export const nameOfPlan = (list: string, rows: readonly PlannedRow[]): string => {
  const facts = rows.map(({ fate: { row, fate, enterprise, changes, code }, target }) => [
    row,
    fate,
    enterprise,
    changes,
    code,
    target?.version,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([list, facts]))
    .digest('hex')
    .slice(0, 32);
};
