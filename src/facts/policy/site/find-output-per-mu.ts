import type { ObservationsOfPlaceRow } from '../../../../cypher/queries.gen.js';
import { loadOne } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Park } from '../../place/park.type.js';
import { aboveScaleOutput } from '../assess/park-figures.js';
import { observationsByPlace } from '../target/observations-by-place.js';
import type { OutputPerMu } from './landing-site.type.js';
import { outputPerMu } from './output-per-mu.js';

const newest = (
  rows: readonly ObservationsOfPlaceRow[],
  metric: string,
  year: number | null | undefined,
): ObservationsOfPlaceRow | undefined =>
  rows.findLast(
    (row) =>
      row.metric === metric &&
      row.periodType === 'Y' &&
      row.value !== null &&
      (year == null || row.period === String(year)),
  );

/**
 * Finds the output of a park a 亩 in a year, by default the newest known: as reported, else output of above-scale
 * industry over the area of the park; null where neither is known.
 */
export const findOutputPerMu = async (
  context: RequestContext,
  { code, areaHa }: Park,
  year?: number | null,
): Promise<OutputPerMu | null> => {
  const rows = await loadOne(context, observationsByPlace, `PARK:${code}`);
  const reported = newest(rows, 'output-per-mu', year);
  if (reported?.value != null)
    return {
      ...{ yuan: reported.value, year: Number(reported.period) },
      ...{ origin: 'REPORTED', source: reported.source },
    };
  const output = newest(rows, aboveScaleOutput, year);
  const yuan = output?.value != null && areaHa !== null ? outputPerMu(output.value, areaHa) : null;
  if (yuan === null || !output) return null;
  return { yuan, year: Number(output.period), origin: 'DERIVED', source: output.source };
};
