import type { MetricListRow } from '../../../../cypher/queries.gen.js';
import { heldAgainst, type TargetOp } from '../target/held-against.js';
import type { TargetLedger } from '../target/target-rows.js';
import type { MonitorTarget } from './park-monitor.type.js';

/** A rate of one park can be held against a rate aimed at; sums and counts are of all parks together. */
const isRate = ({ unit }: MetricListRow): boolean => unit === '%';

/** Lists the targets of documents for a metric, with the gap of a value of a year where it can be told. */
export const targetLines = (
  { targets }: TargetLedger,
  metric: MetricListRow,
  value: number | null,
  year: number,
): MonitorTarget[] =>
  targets
    .filter((target) => target.metric === metric.code)
    .map(({ policy, op, target, high, dueYear, eachYear }) => ({
      policyCode: policy,
      target: high === null ? target : [target, high],
      due: eachYear === true ? 'EACH_YEAR' : dueYear,
      gap: isRate(metric)
        ? heldAgainst({ op: op as TargetOp, target, high, dueYear }, value, null, year).gap
        : null,
    }));
