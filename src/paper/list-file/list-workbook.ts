import type { RequestContext } from '../../request/request-context.js';
import { sheetOf, workbookOf } from '../../sheet/write/workbook.js';
import { explainList, explanationColumns } from './explain-list.js';
import { listColumns } from './list-columns.js';
import type { ListCopy } from './list-copy.js';

/** Writes a list as a workbook: its targets, and a sheet that explains them. */
export const listWorkbook = async (context: RequestContext, copy: ListCopy): Promise<Buffer> => {
  const { language } = context;
  const [targets, explanation] = { zh: ['目标清单', '说明'], en: ['Targets', 'Explanation'] }[language];
  return workbookOf([
    sheetOf(targets!, listColumns(copy.crs), copy.rows, language),
    sheetOf(explanation!, explanationColumns, await explainList(context, copy), language),
  ]);
};
