import type { MetricListRow, ObservationsOfPlaceRow } from '../../../../cypher/queries.gen.js';
import type { PeriodType } from '../../../codes/period-type-of.js';
import type { TargetLedger } from '../target/target-rows.js';
import type { MonitorSeries } from './park-monitor.type.js';
import { type PeriodBounds, periodsAsked } from './periods-asked.js';
import { seriesChange } from './series-change.js';
import { type MetricKind, type SeriesPoint, seriesPoint } from './series-point.js';
import { targetLines } from './target-lines.js';

/** What a series is made of. */
export interface SeriesSetting {
  readonly park: string;
  readonly metric: MetricListRow;
  readonly observed: readonly ObservationsOfPlaceRow[];
  readonly bounds: PeriodBounds;
  readonly periodType: PeriodType | null;
  readonly ledger: TargetLedger;
}

const shortest: readonly PeriodType[] = ['M', 'Q', 'Y'];

const typeOf = ({ periodType, observed, metric }: SeriesSetting): PeriodType =>
  periodType ??
  shortest.find((type) => observed.some((row) => row.periodType === type)) ??
  shortest.find((type) => type === metric.periodType) ??
  'Y';

type Known = SeriesPoint & { readonly value: number };

const isKnown = (point: SeriesPoint): point is Known => point.value !== null;

const noChange = { onYear: null, onPeriod: null };

/** Makes the series of a metric: every period asked for, the change of the last value, target lines. */
export const monitorSeries = (setting: SeriesSetting): MonitorSeries => {
  const { metric, observed, bounds, ledger, park } = setting;
  const type = typeOf(setting);
  const reported = new Map(observed.map((row) => [row.period, row]));
  const pointOf = (period: string) => seriesPoint(period, reported, metric.kind as MetricKind | null);
  const points = periodsAsked(
    bounds,
    observed.map(({ period }) => period),
    type,
  ).map(pointOf);
  const last = points.findLast(isKnown);
  const year = Number((last?.period ?? '0').slice(0, 4));
  return {
    parkCode: park,
    lastPeriod: last?.period ?? null,
    metric,
    periodType: type,
    points,
    change: last === undefined ? noChange : seriesChange(last, (period) => pointOf(period).value),
    targets: targetLines(ledger, metric, last?.value ?? null, year),
  };
};
