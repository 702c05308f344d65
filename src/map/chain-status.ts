import { defaultThresholds } from '../analysis/chain-gap/gap-thresholds.js';
import type { SegmentStatus } from '../analysis/chain-gap/segment-status.js';
import { chainGapReport } from '../chain/chain-gap-report.js';
import { chainView } from '../projection/chain-view.js';
import type { Image } from '../projection/image.js';
import { outermost } from '../projection/outermost.js';
import { segmentActivities } from '../projection/segment-activities.js';

/** What a place needs most comes first. */
export const chainStatuses: readonly SegmentStatus[] = ['MISSING', 'WEAK', 'UNKNOWN', 'STRONG'];

/** Mark of an enterprise that does not work in the chain. */
export const outsideChain = 255;

/** The report of a chain in a place by the rule’s defaults, as `chainGaps` gives it. */
export const defaultReport = (image: Image, chain: number, place: number) =>
  chainGapReport(image, {
    chain,
    place,
    reference: outermost(image, place),
    measure: 'ENTERPRISES',
    sums: 'ALL',
    assumeSurveyed: false,
    groups: false,
    thresholds: defaultThresholds,
    weights: [1, 1, 1, 1, 1],
  });

/**
 * By enterprise: the place in `chainStatuses` of the segment it works in that the place needs most; without a place the
 * outermost region. One enterprise counts in one status.
 */
export const statusByEnterprise = (image: Image, chain: number, place = 0): Uint8Array => {
  const statuses = new Uint8Array(image.enterprises.size).fill(outsideChain);
  if (image.places.size === 0) return statuses;
  const { members } = chainView(image, chain);
  for (const { row, status } of defaultReport(image, chain, place).rows) {
    const rank = chainStatuses.indexOf(status);
    for (const activity of segmentActivities(image, members[row]!.segment)) {
      const enterprise = image.activities.enterprise[activity]!;
      statuses[enterprise] = Math.min(statuses[enterprise]!, rank);
    }
  }
  return statuses;
};
