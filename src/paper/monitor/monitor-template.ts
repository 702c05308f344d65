import type { MetricListRow } from '../../../cypher/queries.gen.js';
import type { Language } from '../../codes/language.js';
import { periodTypeOf } from '../../codes/period-type-of.js';
import { placeRow } from '../../facts/place/place-row.js';
import { targetLedger } from '../../facts/policy/target/target-rows.js';
import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import type { CellValue, SheetColumn } from '../../sheet/write/sheet.js';
import { sheetOf, workbookOf } from '../../sheet/write/workbook.js';
import { type DocumentFile, workbookType } from '../list-file/export-list.js';

interface Line {
  readonly park: string;
  readonly period: string;
  readonly metric: MetricListRow;
}

/** Headers as an import knows them, whatever the reader’s language. */
const column = (header: string, width: number, value: (line: Line) => CellValue): SheetColumn<Line> => ({
  ...{ header: { zh: header, en: header }, kind: 'text' as const, width, value },
});

const columns: readonly SheetColumn<Line>[] = [
  column('对象类型', 10, () => 'PARK'),
  column('对象', 24, ({ park }) => park),
  column('指标', 30, ({ metric }) => metric.name),
  column('期间', 10, ({ period }) => period),
  { ...column('数值', 16, () => null), kind: 'number' },
  column('单位', 8, ({ metric }) => metric.unit),
  column('来源', 30, () => null),
];

const lengths = { M: 0, Q: 1, Y: 2 } as const;

const requirePeriod = (given: string | undefined): string => {
  if (given !== undefined && /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/.test(given)) return given;
  throw new InputError('period', given ?? { zh: '未给', en: 'nothing' }, '2026-03, 2026-Q1, 2026');
};

/** Metrics of one park for periods of a length: sums and counts that documents aim at are of all parks together. */
const metricsFor = async (context: RequestContext, period: string): Promise<MetricListRow[]> => {
  const { metrics, targets } = await targetLedger(context);
  const aimed = new Set(targets.map(({ metric }) => metric));
  const length = lengths[periodTypeOf(period)];
  return metrics.filter(
    ({ code, unit, periodType }) =>
      (unit === '%' || !aimed.has(code)) && lengths[(periodType ?? 'M') as keyof typeof lengths] <= length,
  );
};

/** Makes the table that a park fills in for a period and sends back by an import; an empty value stays not known. */
export const monitorTemplate = async (
  context: RequestContext,
  park: string,
  given: string | undefined,
): Promise<DocumentFile> => {
  placeRow(context.snapshot, 'park', { kind: 'PARK', code: park });
  const period = requirePeriod(given);
  const metrics = await metricsFor(context, period);
  const lines = metrics.map((metric): Line => ({ park, period, metric }));
  const language: Language = 'zh';
  const body = await workbookOf([sheetOf('observations', columns, lines, language)]);
  return { name: `${park} ${period}.xlsx`, type: workbookType, body };
};
