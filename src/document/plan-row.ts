import type { TargetsByIdRow } from '../../cypher/queries.gen.js';
import { claimantOf } from '../list/claim-of.js';
import { nextStages, type Stage, stageNames, stages } from '../list/stage.js';
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

type Planned<T> = { readonly problem: RowProblem } | { readonly value: T };

const longestNote = 10_000;

const stageOf = (text: string): Stage | undefined =>
  stages.find((one) => [one, stageNames[one].zh, stageNames[one].en].includes(text));

const names = (all: readonly Stage[], language: 'zh' | 'en'): string =>
  all.map((one) => `${stageNames[one][language]} ${one}`).join(language === 'zh' ? '、' : ', ') || '–';

const refuse = (code: RowProblem['code'], zh: string, en: string) => ({ problem: rowProblem(code, zh, en) });

/** Throws nothing: a move that cannot be is a problem of its row. */
const moveOf = (row: SheetRow, { target, organisation, at }: RowGround): Planned<FieldChange | null> => {
  if (row.stage === '') return { value: null };
  const to = stageOf(row.stage);
  if (to === undefined)
    return refuse(
      'INVALID_INPUT',
      `没有阶段 ${row.stage}；可用：${names(stages, 'zh')}`,
      `there is no stage ${row.stage}; there are ${names(stages, 'en')}`,
    );
  const from = (target?.stage ?? 'IDENTIFIED') as Stage;
  if (to === from) return { value: null };
  if (target && row.version !== '' && Number(row.version) !== target.version)
    return refuse(
      'CONFLICT',
      `导出后目标已被更改：现为版本 ${target.version}、阶段 ${stageNames[from].zh}，文件中为版本 ${row.version}`,
      `changed since it was copied: now at version ${target.version}, stage ${from}; the file has version ${row.version}`,
    );
  if (!nextStages[from].includes(to))
    return refuse(
      'INVALID_INPUT',
      `${stageNames[from].zh} 不能变更为 ${stageNames[to].zh}；可变更为：${names(nextStages[from], 'zh')}`,
      `${from} cannot become ${to}; it may become ${names(nextStages[from], 'en')}`,
    );
  const claimant = target ? claimantOf(target, at) : null;
  if (claimant !== null && claimant !== organisation)
    return refuse(
      'CONFLICT',
      `${claimant} 正在跟进该企业，至 ${target?.claimUntil}`,
      `${claimant} follows this enterprise until ${target?.claimUntil}`,
    );
  return { value: { field: 'stage', from, to } };
};

const segmentOf = (row: SheetRow, { target, isSegment }: RowGround): Planned<FieldChange | null> => {
  if (row.segment === '' || row.segment === target?.segment) return { value: null };
  if (target)
    return refuse(
      'INVALID_INPUT',
      `已在清单中，环节为 ${target.segment ?? '（空）'}，不能由文件改为 ${row.segment}`,
      `on the list for ${target.segment ?? 'no segment'}; a file does not change it to ${row.segment}`,
    );
  if (!isSegment(row.segment))
    return refuse('NOT_FOUND', `没有环节 ${row.segment}`, `there is no segment ${row.segment}`);
  return { value: { field: 'segment', from: null, to: row.segment } };
};

const noteOf = ({ note }: SheetRow, { ownNotes }: RowGround): Planned<FieldChange | null> => {
  if (note === '' || ownNotes.has(note)) return { value: null };
  if (note.length > longestNote)
    return refuse(
      'INVALID_INPUT',
      `备注 ${note.length} 字，最多 ${longestNote} 字`,
      `a note of ${note.length} characters; at most ${longestNote}`,
    );
  return { value: { field: 'note', from: null, to: note } };
};

/** What a row changes of its target, or why it changes nothing at all. */
export const planRow = (row: SheetRow, ground: RowGround): Planned<readonly FieldChange[]> => {
  const changes: FieldChange[] = [];
  for (const decide of [segmentOf, moveOf, noteOf]) {
    const decided = decide(row, ground);
    if ('problem' in decided) return decided;
    if (decided.value) changes.push(decided.value);
  }
  return { value: changes };
};
