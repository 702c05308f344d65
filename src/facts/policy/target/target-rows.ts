import {
  type MetricListRow,
  metricList,
  type PolicyTargetListRow,
  policyTargetList,
} from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';

/** The ledger: targets and the metrics that they and the observations name. */
export interface TargetLedger {
  readonly targets: readonly PolicyTargetListRow[];
  readonly metrics: readonly MetricListRow[];
}

const kept = keptOnce(
  'policy-targets',
  async (_snapshot: Snapshot, { store }: RequestContext): Promise<TargetLedger> => {
    const [targets, metrics] = await Promise.all([
      store.run(policyTargetList, {}),
      store.run(metricList, {}),
    ]);
    return { targets, metrics };
  },
);

/** Reads the ledger of targets, once a snapshot. */
export const targetLedger = (context: RequestContext): Promise<TargetLedger> =>
  kept(context.snapshot, context);
