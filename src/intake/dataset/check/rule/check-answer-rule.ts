import type { CheckContext } from '../check-context.js';
import type { RowCheck } from '../row-check.js';
import type { TableLayout } from '../table-layout.js';

/** Refuses a part of an answer that rests on a rule of which nothing is known. */
export const checkAnswerRule = (row: RowCheck, layout: TableLayout, { rules }: CheckContext): void => {
  const { role, item } = row.values;
  if (layout.resource.name !== 'policy_answers' || role !== 'RULE') return;
  if (typeof item === 'string' && rules.has(item)) return;
  row.rejected = true;
  row.remarks.push({ code: 'rule-unknown', matched: layout.byName.get('item'), value: String(item ?? '') });
};
