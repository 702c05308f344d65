import { readDate } from '../../../codes/cell/read-date.js';
import { todayInChina } from '../../../codes/today.js';
import { nextStages, type Stage, stageNames, stages } from '../../../sharing/list/read/stage.js';
import { readStageDays } from '../../../sharing/list/read/stage-days.js';
import type { FieldChange } from './import-report.js';
import { plannedIn } from './planned-in.js';
import { hindrance, type Planned, type RowGround, type RowPlan } from './row-ground.js';
import { type RowProblem, rowProblem } from './row-problem.js';
import { segmentCodesOf } from './segment-codes-of.js';
import type { SheetRow } from './sheet-row.js';

const longestNote = 10_000;

/** Names that stages bore in earlier copies. */
const formerNames: Readonly<Partial<Record<Stage, readonly string[]>>> = { LANDED: ['已落地', 'Landed'] };

const stageOf = (text: string): Stage | undefined =>
  stages.find((stage) =>
    [stage, stageNames[stage].zh, stageNames[stage].en, ...(formerNames[stage] ?? [])].includes(text),
  );

const names = (all: readonly Stage[], language: 'zh' | 'en'): string =>
  all.map((stage) => `${stageNames[stage][language]} ${stage}`).join(language === 'zh' ? '、' : ', ') || '–';

const refuse = (code: RowProblem['code'], zh: string, en: string) => ({ problem: rowProblem(code, zh, en) });

/** Plans a move; a move that is not allowed is a problem of its row, and nothing is thrown. */
const moveOf = (row: SheetRow, ground: RowGround): Planned<FieldChange | null> => {
  if (row.stage === '') return { value: null };
  const to = stageOf(row.stage);
  if (to === undefined)
    return refuse(
      'INVALID_INPUT',
      `没有阶段“${row.stage}”；可用：${names(stages, 'zh')}`,
      `there is no stage ${row.stage}; there are ${names(stages, 'en')}`,
    );
  const from = (ground.target?.stage ?? 'IDENTIFIED') as Stage;
  if (to === from) return { value: null };
  const hindered = hindrance(row, ground);
  if (hindered) return { problem: hindered };
  if (!nextStages[from].includes(to))
    return refuse(
      'INVALID_INPUT',
      `${stageNames[from].zh}不能变更为${stageNames[to].zh}；可变更为：${names(nextStages[from], 'zh')}`,
      `${from} cannot become ${to}; it may become ${names(nextStages[from], 'en')}`,
    );
  return { value: { field: 'stage', from, to } };
};

const stageDayOf = (row: SheetRow): Planned<string | null> => {
  if (row.stageOn === '') return { value: null };
  const day = readDate(row.stageOn).value;
  const today = todayInChina();
  if (day !== undefined && day.length === 10 && day <= today) return { value: day };
  return refuse(
    'INVALID_INPUT',
    `阶段日期不能是“${row.stageOn.slice(0, 100)}”；可用：不晚于${today}的日期`,
    `${row.stageOn.slice(0, 100)} is no day up to ${today}`,
  );
};

/** Plans the day of a move; of a stage that stays, the day stays too. */
const moveDayOf = (row: SheetRow, ground: RowGround): Planned<FieldChange | null> => {
  const move = moveOf(row, ground);
  if ('problem' in move || move.value === null) return { value: null };
  const day = stageDayOf(row);
  if ('problem' in day) return day;
  const listed = readStageDays(ground.target?.stageDays ?? null).find(
    ({ stage }) => stage === ground.target?.stage,
  );
  if (day.value === null || day.value === listed?.on) return { value: null };
  return { value: { field: 'stageOn', from: null, to: day.value } };
};

const segmentOf = (row: SheetRow, { target, isSegment }: RowGround): Planned<FieldChange | null> => {
  const codes = segmentCodesOf(row.segment);
  const [asked, listed] = [codes.join(';'), target?.segments.join(';')];
  if (asked === '' || asked === listed) return { value: null };
  if (target)
    return refuse(
      'INVALID_INPUT',
      `已在清单中，环节为${listed || '（空）'}，不能由文件改为${asked}`,
      `on the list for ${listed || 'no segment'}; a file does not change it to ${asked}`,
    );
  const unknown = codes.find((code) => !isSegment(code));
  if (unknown !== undefined)
    return refuse('NOT_FOUND', `没有环节“${unknown}”`, `there is no segment ${unknown}`);
  return { value: { field: 'segment', from: null, to: asked } };
};

const noteOf = ({ note }: SheetRow, { ownNotes }: RowGround): Planned<FieldChange | null> => {
  if (note === '' || ownNotes.has(note)) return { value: null };
  if (note.length > longestNote)
    return refuse(
      'INVALID_INPUT',
      `备注${note.length}字，最多${longestNote}字`,
      `a note of ${note.length} characters; at most ${longestNote}`,
    );
  return { value: { field: 'note', from: null, to: note } };
};

/** Plans the changes that a row makes to its target, or gives the problem that prevents all of them. */
export const planRow = (row: SheetRow, ground: RowGround): Planned<RowPlan> => {
  const changes: FieldChange[] = [];
  for (const decide of [segmentOf, moveOf, moveDayOf, noteOf]) {
    const decided = decide(row, ground);
    if ('problem' in decided) return decided;
    if (decided.value) changes.push(decided.value);
  }
  const planned = plannedIn(row, ground);
  if ('problem' in planned) return planned;
  return { value: { changes: [...changes, ...planned.value.changes], plan: planned.value.plan } };
};
