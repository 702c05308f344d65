import { RefusedError } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';
import { changeList } from '../../../sharing/list/change/list/change-list.js';
import { findTargetList } from '../../../sharing/list/read/find-target-lists.js';
import { applyPlan } from './apply-plan.js';
import { identifyRows } from './identify-rows.js';
import { countsOf, type ImportReport } from './import-report.js';
import { nameOfPlan, planImport } from './plan-import.js';
import { readListSheet } from './read-list-sheet.js';

/** A spreadsheet as it was sent. */
export interface SentSheet {
  readonly list: string;
  readonly body: Buffer;
  /** Name of a previewed plan that is to be carried out exactly; undefined for a preview. */
  readonly apply?: string;
}

const requireSamePlan = (plan: string, apply: string, version: number): void => {
  if (plan === apply) return;
  const text = {
    zh: '清单或文件与预览时不同；什么也没有更改，请重新预览',
    en: 'the list or the file is another than when it was previewed; nothing was changed, preview it again',
  };
  throw new RefusedError('CONFLICT', text, version);
};

/**
 * Previews the changes that a spreadsheet makes to a list; given the name of that plan, makes them: all in one
 * transaction, or none where the list or the file has changed since. A plan sent again acts once.
 */
export const importList = async (context: RequestContext, sent: SentSheet): Promise<ImportReport> => {
  const { list, body, apply } = sent;
  await findTargetList(context, list);
  const sheet = await readListSheet(body, context.language);
  const identified = await identifyRows(context, sheet.rows);
  return changeList(context, 'ADD', { list, idempotencyKey: apply }, async (locked) => {
    const rows = await planImport(context, locked, identified);
    const plan = nameOfPlan(locked.list.id, rows);
    if (apply !== undefined && locked.done === undefined) {
      requireSamePlan(plan, apply, locked.list.version);
      await applyPlan(locked, rows, context.snapshot.revision);
    }
    const fates = rows.map(({ fate }) => fate);
    const { findings, ignored } = sheet;
    return {
      list,
      applied: apply !== undefined,
      plan: apply ?? plan,
      counts: countsOf(fates),
      rows: fates,
      findings,
      ignored,
    };
  });
};
