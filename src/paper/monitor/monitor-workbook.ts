import type { Language, Text } from '../../codes/language.js';
import type { MonitorPoint, MonitorSeries } from '../../facts/policy/monitor/park-monitor.type.js';
import type { CellKind, CellValue, SheetColumn } from '../../sheet/write/sheet.js';
import { sheetOf, workbookOf } from '../../sheet/write/workbook.js';
import { changeText, dimensionOf, metricName, targetText } from './figure-text.js';
import type { MonitorPaper } from './monitor-paper.js';
import { words } from './monitor-words.js';

interface PointRow {
  readonly series: MonitorSeries;
  readonly point: MonitorPoint;
}

const column = <Row>(
  header: Text,
  kind: CellKind,
  width: number,
  value: (row: Row, language: Language) => CellValue,
): SheetColumn<Row> => ({ header, kind, width, value });

const seriesColumns: readonly SheetColumn<MonitorSeries>[] = [
  column(words.dimension, 'text', 14, dimensionOf),
  column(words.metric, 'text', 28, ({ metric }, language) => metricName(metric, language)),
  column(words.unit, 'text', 8, ({ metric }) => metric.unit),
  column(
    words.period,
    'text',
    10,
    ({ points }) => points.findLast(({ value }) => value !== null)?.period ?? null,
  ),
  column(
    words.value,
    'number',
    16,
    ({ points }) => points.findLast(({ value }) => value !== null)?.value ?? null,
  ),
  column(words.onYear, 'text', 10, ({ change }) => changeText(change.onYear)),
  column(words.onPeriod, 'text', 10, ({ change }) => changeText(change.onPeriod)),
  column(words.targets, 'text', 50, ({ targets }) => targets.map(targetText).join('\n')),
  column(words.missing, 'text', 40, ({ points }) =>
    points
      .filter(({ value }) => value === null)
      .map(({ period }) => period)
      .join('、'),
  ),
];

/** A period that was not reported has an empty cell: never zero. */
const pointColumns: readonly SheetColumn<PointRow>[] = [
  column(words.metric, 'text', 28, ({ series }, language) => metricName(series.metric, language)),
  column(words.period, 'text', 10, ({ point }) => point.period),
  column(words.value, 'number', 16, ({ point }) => point.value),
  column(words.unit, 'text', 8, ({ series }) => series.metric.unit),
  column(words.partial, 'number', 16, ({ point }) => point.partial),
  column(words.coverage, 'number', 10, ({ point }) => point.coverage),
  column(words.estimated, 'text', 8, ({ point }, language) =>
    point.estimated ? words.estimated[language] : null,
  ),
  column(words.source, 'text', 40, ({ point }) => point.source),
  column(words.asOf, 'text', 12, ({ point }) => point.asOf),
];

/** Writes the figures of a park as a workbook: a line a metric, and every period. */
export const monitorWorkbook = ({ report: { series } }: MonitorPaper, language: Language): Promise<Buffer> =>
  workbookOf([
    sheetOf({ zh: '概览', en: 'Overview' }[language], seriesColumns, series, language),
    sheetOf(
      { zh: '各期', en: 'Periods' }[language],
      pointColumns,
      series.flatMap((one) => one.points.map((point) => ({ series: one, point }))),
      language,
    ),
  ]);
