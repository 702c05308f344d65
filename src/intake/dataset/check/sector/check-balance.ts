import type { RowCheck, RowRemark } from '../row-check.js';
import type { TableLayout } from '../table-layout.js';
import { balanceTolerance } from './balance-tolerance.js';

type Amounts = Readonly<Record<string, unknown>>;

/** Adds amounts with their signs; NaN where one is not given. */
const sum = (values: Amounts, plus: readonly string[], minus: readonly string[] = []): number =>
  [...plus.map((name) => Number(values[name])), ...minus.map((name) => -Number(values[name]))].reduce(
    (total, amount) => total + amount,
    0,
  );

const gapOfUse = (values: Amounts): number =>
  sum(values, ['use_cny'], ['intermediate_use_cny', 'final_use_cny']);

/** Output less what was used here and sold elsewhere, plus what was bought elsewhere; a nation has no provinces beside it. */
const gapOfOutput = (values: Amounts): number => {
  const isNation = values.inflow_cny === undefined && values.outflow_cny === undefined;
  const flows = isNation ? { inflow_cny: 0, outflow_cny: 0 } : {};
  return sum(
    { discrepancy_cny: 0, ...flows, ...values },
    ['output_cny', 'inflow_cny', 'import_cny'],
    ['use_cny', 'outflow_cny', 'export_cny', 'discrepancy_cny'],
  );
};

/** Compares the two sides of a row of an input–output table: output with its destinations, use with its parts. */
export const checkBalance = (row: RowCheck, layout: TableLayout): void => {
  if (layout.resource.name !== 'sector_outputs') return;
  const say = (code: 'sector-unbalanced' | 'sector-use-sum', column: string, gap: number): void => {
    if (!(Math.abs(gap) > balanceTolerance)) return;
    const matched = layout.byName.get(column);
    const remark: RowRemark = { code, parameters: { number: Math.round(gap) }, matched };
    row.remarks.push({ ...remark, value: String(row.values[column]) });
  };
  say('sector-unbalanced', 'output_cny', gapOfOutput(row.values));
  say('sector-use-sum', 'use_cny', gapOfUse(row.values));
};
