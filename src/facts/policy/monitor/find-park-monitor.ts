import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { placeRow } from '../../place/place-row.js';
import { policyBasis } from '../document/policy-basis.js';
import { metricAsked } from '../target/metric-asked.js';
import { observationsByPlace } from '../target/observations-by-place.js';
import { targetLedger } from '../target/target-rows.js';
import { monitorSeries } from './monitor-series.js';
import type { ParkMonitorInput } from './park-monitor.input.js';
import type { MonitorMissing, MonitorSeries, ParkMonitorReport } from './park-monitor.type.js';
import { boundsAsked } from './periods-asked.js';

const missingOf = ({ metric, points }: MonitorSeries): MonitorMissing => ({
  metric,
  periods: points.filter(({ value }) => value === null).map(({ period }) => period),
});

/** Finds the figures of a park over time. Throws InputError, UnknownName. */
export const findParkMonitor = async (
  context: RequestContext,
  input: ParkMonitorInput,
): Promise<ParkMonitorReport> => {
  const { park, metrics: names, periodType = null } = input;
  placeRow(context.snapshot, 'input.park', { kind: 'PARK', code: park });
  const bounds = boundsAsked(input);
  const ledger = await targetLedger(context);
  const rows = await loadOne(context, observationsByPlace, `PARK:${park}`);
  const metrics =
    names?.map((name) => metricAsked('input.metrics', name, ledger.metrics)) ??
    ledger.metrics.filter(({ code }) => rows.some(({ metric }) => metric === code));
  const series = metrics.map((metric) => {
    const observed = rows.filter((row) => row.metric === metric.code);
    return monitorSeries({ park, metric, observed, bounds, periodType, ledger });
  });
  context.spend(series.reduce((sum, { points }) => sum + points.length, 0));
  return {
    __typename: 'ParkMonitorReport',
    parkCode: park,
    series,
    missing: series.map(missingOf).filter(({ periods }) => periods.length > 0),
    basis: policyBasis(context.snapshot),
  };
};
