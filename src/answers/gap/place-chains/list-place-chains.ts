import type { PlaceInput } from '../../../facts/place/place.input.js';
import { placeRow } from '../../../facts/place/place-row.js';
import type { RequestContext } from '../../../request/request-context.js';
import { fitReady } from '../../../snapshot/ask/fit/place-fit.js';
import { localSupply } from '../../../snapshot/ask/local-supply.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { chainGapReport, type GapReport } from '../chain-gap-report.js';
import { gapQuestion } from '../gap-question.js';
import type { PlaceChain, StatusCount } from './place-chains.type.js';

const statusesOf = ({ rows }: GapReport): StatusCount[] => {
  const counts = new Map<string, StatusCount>();
  for (const { status, certainty } of rows) {
    const key = `${status} ${certainty}`;
    counts.set(key, { status, certainty, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
};

const placeChain = async (
  snapshot: Snapshot,
  place: number,
  chain: number,
  input: PlaceInput,
): Promise<PlaceChain> => {
  const code = snapshot.chains.codes[chain]!;
  const question = gapQuestion(
    snapshot,
    { place: input, chain: code, measure: 'ENTERPRISES', sums: 'ALL', assumeSurveyed: false, groups: false },
    { place, chain, reference: undefined },
  );
  const report = chainGapReport(snapshot, question);
  return {
    chainCode: code,
    enterpriseCount: (await localSupply(snapshot, chain, place)).enterprises,
    segmentCount: report.rows.length,
    completenessRange: report.gaps.completeness.range,
    statuses: statusesOf(report),
    verbs: report.gaps.verbs,
  };
};

/** Lists how every chain of the graph stands in a place, the one with the most enterprises known there first. */
export const listPlaceChains = async (
  { snapshot, spend }: RequestContext,
  input: PlaceInput,
): Promise<PlaceChain[]> => {
  const place = placeRow(snapshot, 'place', input);
  spend(snapshot.chains.codes.length);
  await fitReady(snapshot, 'ENTERPRISES');
  const found: PlaceChain[] = [];
  for (const chain of snapshot.chains.codes.keys())
    found.push(await placeChain(snapshot, place, chain, input));
  return found.sort((a, b) => b.enterpriseCount - a.enterpriseCount || (a.chainCode < b.chainCode ? -1 : 1));
};
