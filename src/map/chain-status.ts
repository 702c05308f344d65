import { defaultThresholds } from '../analysis/chain-gap/gap-thresholds.js';
import { newestRuleSet } from '../analysis/chain-gap/rule-set.js';
import type { SegmentStatus } from '../analysis/chain-gap/status-finding.js';
import { chainGapReport } from '../answers/gap/chain-gap-report.js';
import { dayNumberInChina } from '../codes/today.js';
import { chainView } from '../snapshot/ask/chain-view.js';
import { outermost } from '../snapshot/ask/outermost.js';
import { segmentActivities } from '../snapshot/ask/segment-activities.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';

/** Statuses in the order of need, the greatest first. */
export const chainStatuses: readonly SegmentStatus[] = ['MISSING', 'WEAK', 'UNKNOWN', 'PRESENT', 'STRONG'];

/** Mark of an enterprise that does not work in the chain. */
export const outsideChain = 255;

/** Reports a chain in a place by the rule’s defaults, as `chainGaps` does. */
export const defaultReport = (snapshot: Snapshot, chain: number, place: number) =>
  chainGapReport(snapshot, {
    chain,
    place,
    reference: outermost(snapshot, place),
    measure: 'ENTERPRISES',
    sums: 'ALL',
    assumeSurveyed: false,
    groups: false,
    ruleSet: newestRuleSet,
    today: dayNumberInChina(),
    thresholds: defaultThresholds,
    weights: [1, 1, 1, 1, 1],
  });

/**
 * Status by enterprise, as an index of `chainStatuses`: that of the segment it works in that the place needs most.
 * Without a place the outermost region counts. An enterprise counts in a single status.
 */
export const statusByEnterprise = (snapshot: Snapshot, chain: number, place = 0): Uint8Array => {
  const statuses = new Uint8Array(snapshot.enterprises.size).fill(outsideChain);
  if (snapshot.places.size === 0) return statuses;
  const { members } = chainView(snapshot, chain);
  for (const { row, status } of defaultReport(snapshot, chain, place).rows) {
    const rank = chainStatuses.indexOf(status);
    for (const activity of segmentActivities(snapshot, members[row]!.segment)) {
      const enterprise = snapshot.activities.enterprise[activity]!;
      statuses[enterprise] = Math.min(statuses[enterprise]!, rank);
    }
  }
  return statuses;
};
