import { parkValuesOfMetric } from '../../../../cypher/queries.gen.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { parkByCode } from '../../place/place.repository.js';
import { parkCoverage } from '../register/park-coverage.js';
import { parksWanted } from '../register/parks-wanted.js';
import type { ParkCoverage } from '../register/register-report.type.js';
import { shownCoverage } from '../register/shown-coverage.js';
import type { MonitorSeries } from './park-monitor.type.js';

/** Code of the province of a region: its first two digits. */
const provinceOf = (region: string | null): string | null =>
  region === null ? null : `${region.slice(0, 2)}0000`;

/** Tells which parks of the same kind and province reported the last period of a series; null where none can be told. */
export const reportingOf = async (
  context: RequestContext,
  { parkCode, metric, lastPeriod }: MonitorSeries,
): Promise<ParkCoverage | null> => {
  const park = await loadOne(context, parkByCode, parkCode);
  if (lastPeriod === null || !park || park.zoneKind === null) return null;
  const [parks, rows] = await Promise.all([
    parksWanted(context, park.zoneKind, provinceOf(park.regionCode)),
    context.store.run(parkValuesOfMetric, { metric: metric.code, period: lastPeriod }),
  ]);
  const reported = rows.map((row) => ({ park: row.park, decides: null }));
  return shownCoverage(parkCoverage(parks, reported, null));
};
