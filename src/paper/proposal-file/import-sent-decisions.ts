import { createHash } from 'node:crypto';
import type { Language } from '../../codes/language.js';
import { RefusedError } from '../../request/errors.js';
import { requireRole } from '../../request/member/require-role.js';
import type { RequestContext } from '../../request/request-context.js';
import { withSentFile } from '../list-file/import/with-sent-file.js';
import { decideRows } from './decide-rows.js';
import type { DecidedRow } from './decided-row.js';
import { readDecided } from './read-decided.js';
import type { RowFault } from './row-fault.js';

/** A workbook of decisions as it was sent. */
export interface SentDecisions {
  readonly body: Buffer;
  /** Name of a previewed plan that is to be carried out; undefined for a preview. */
  readonly apply?: string;
}

/** Names what the rows decide: a file that decides anything else has another name. */
const nameOfPlan = (rows: readonly DecidedRow[]): string =>
  createHash('sha256')
    .update(JSON.stringify(rows.map(({ id, decision, other }) => [id, decision, other])))
    .digest('hex')
    .slice(0, 32);

const requireSamePlan = (plan: string, apply: string): void => {
  if (plan === apply) return;
  throw new RefusedError('CONFLICT', {
    zh: '文件与预览时不同；未作任何决定，请重新预览',
    en: 'the file is another than when it was previewed; nothing was decided, preview it again',
  });
};

const shown = ({ row, column, value, allowed }: RowFault, language: Language) => ({
  row,
  column: column[language],
  value,
  allowed: allowed[language],
});

/**
 * Previews what a workbook decides; given the name of that plan, decides it: all in one transaction, or nothing where
 * a row has a fault. A plan sent again changes nothing more.
 */
export const importSentDecisions = async (context: RequestContext, { body, apply }: SentDecisions) => {
  requireRole(context, 'editor');
  const { language } = context;
  const rows = await withSentFile(body, (path) => readDecided(path, language));
  const plan = nameOfPlan(rows);
  if (apply !== undefined) requireSamePlan(plan, apply);
  const { decisions, faults, ...counts } = await decideRows(context, rows, apply === undefined);
  return {
    applied: apply !== undefined && faults.length === 0,
    plan,
    ...counts,
    confirmed: decisions.confirm?.length ?? 0,
    rejected: decisions.reject?.length ?? 0,
    replaced: decisions.replace?.length ?? 0,
    faults: faults.map((fault) => shown(fault, language)),
  };
};
