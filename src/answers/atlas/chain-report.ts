import type { PlaceInput } from '../../facts/place/place.input.js';
import { placeRow } from '../../facts/place/place-row.js';
import { chainRow } from '../../request/chain-row.js';
import type { RequestContext } from '../../request/request-context.js';
import type { ChainGapReport } from '../gap/chain-gaps.type.js';
import { findChainGaps } from '../gap/find-chain-gaps.js';

/** Finds the gaps of a chain in a place by the rule as it stands. Throws InputError, UnknownName. */
export const chainReport = async (
  context: RequestContext,
  place: PlaceInput,
  chain: string,
): Promise<ChainGapReport> => {
  placeRow(context.snapshot, 'place', place);
  chainRow(context.snapshot, chain, 'chain');
  const standard = { measure: 'ENTERPRISES', sums: 'ALL', assumeSurveyed: false, groups: false } as const;
  const report = await findChainGaps(context, { place, chain, ...standard });
  if ('report' in report) return report;
  throw new Error(report.message);
};
