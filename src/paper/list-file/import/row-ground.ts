import type { TargetsByIdRow } from '../../../../cypher/queries.gen.js';
import { claimantOf } from '../../../sharing/list/access/claim-of.js';
import type { Plan } from '../../../sharing/list/change/plan-of.js';
import { type Stage, stageNames } from '../../../sharing/list/read/stage.js';
import type { FieldChange } from './import-report.js';
import { type RowProblem, rowProblem } from './row-problem.js';
import type { SheetRow } from './sheet-row.js';

/** State that a row is planned on. */
export interface RowGround {
  /** Target as it is; undefined where the enterprise is not on the list. */
  readonly target: TargetsByIdRow | undefined;
  /** Texts of the notes that the member’s organisation wrote on it. */
  readonly ownNotes: ReadonlySet<string>;
  readonly organisation: string;
  readonly at: string;
  readonly isSegment: (code: string) => boolean;
}

/** A plan, or the problem that prevents it. */
export type Planned<T> = { readonly problem: RowProblem } | { readonly value: T };

/** Changes that a row makes to its target. */
export interface RowPlan {
  readonly changes: readonly FieldChange[];
  /** Plan from then on, where it differs. */
  readonly plan?: Plan;
}

/**
 * Problem that keeps a row from changing its target at all: the target changed since, or another organisation follows
 * it.
 */
export const hindrance = (row: SheetRow, { target, organisation, at }: RowGround): RowProblem | undefined => {
  if (!target) return undefined;
  const [stage, claimant] = [target.stage as Stage, claimantOf(target, at)];
  if (row.version !== '' && Number(row.version) !== target.version)
    return rowProblem(
      'CONFLICT',
      `导出后目标已被更改：现为版本${target.version}、阶段${stageNames[stage].zh}，文件中为版本${row.version}`,
      `changed since it was copied: now at version ${target.version}, stage ${stage}; the file has version ${row.version}`,
    );
  if (claimant === null || claimant === organisation) return undefined;
  return rowProblem(
    'CONFLICT',
    `${claimant}正在跟进该企业，至${target.claimUntil}`,
    `${claimant} follows this enterprise until ${target.claimUntil}`,
  );
};
