import type { MetricListRow } from '../../../../cypher/queries.gen.js';
import { nearestOf } from '../../../codes/nearest-of.js';
import { UnknownName } from '../../../request/errors.js';

/** Finds a metric by its code or Chinese name. Throws UnknownName, which names the nearest there is. */
export const metricAsked = (
  argument: string,
  given: string,
  metrics: readonly MetricListRow[],
): MetricListRow => {
  const found = metrics.find(({ code, name }) => code === given || name === given);
  if (found) return found;
  const shown = given.slice(0, 100);
  const nearest = nearestOf(
    shown,
    metrics.flatMap(({ code, name }) => [code, name]),
  );
  throw new UnknownName({
    zh: `${argument}：没有指标“${shown}”；${nearest ? `最接近的是${nearest}；` : ''}可用指标见metrics查询`,
    en: `${argument}: there is no metric ${shown}; ${nearest ? `the nearest is ${nearest}; ` : ''}metrics lists those there are`,
  });
};
