import type { TargetsByIdRow } from '../../../../cypher/queries.gen.js';
import { claimantOf } from '../../../sharing/list/access/claim-of.js';
import type { Plan } from '../../../sharing/list/change/plan-of.js';
import { type Stage, stageNames } from '../../../sharing/list/read/stage.js';
import type { FieldChange } from './import-report.js';
import { type RowProblem, rowProblem } from './row-problem.js';
import type { SheetRow } from './sheet-row.js';

/** What is known when a row is decided on. */
export interface RowGround {
  /** The target as it is; undefined where the enterprise is not on the list. */
  readonly target: TargetsByIdRow | undefined;
  /** Texts of the notes that the member’s organisation wrote on it. */
  readonly ownNotes: ReadonlySet<string>;
  readonly organisation: string;
  readonly at: string;
  readonly isSegment: (code: string) => boolean;
}

/** What was decided, or why nothing can be. */
export type Planned<T> = { readonly problem: RowProblem } | { readonly value: T };

/** What a row changes of its target. */
export interface RowPlan {
  readonly changes: readonly FieldChange[];
  /** What is planned with it from then on, where that is another. */
  readonly plan?: Plan;
}

/** Why a target may not be changed by this row at all: somebody else was there since, or is at it now. */
export const hindrance = (row: SheetRow, { target, organisation, at }: RowGround): RowProblem | undefined => {
  if (!target) return undefined;
  const [stage, claimant] = [target.stage as Stage, claimantOf(target, at)];
  if (row.version !== '' && Number(row.version) !== target.version)
    return rowProblem(
      'CONFLICT',
      `导出后目标已被更改：现为版本 ${target.version}、阶段 ${stageNames[stage].zh}，文件中为版本 ${row.version}`,
      `changed since it was copied: now at version ${target.version}, stage ${stage}; the file has version ${row.version}`,
    );
  if (claimant === null || claimant === organisation) return undefined;
  return rowProblem(
    'CONFLICT',
    `${claimant} 正在跟进该企业，至 ${target.claimUntil}`,
    `${claimant} follows this enterprise until ${target.claimUntil}`,
  );
};
