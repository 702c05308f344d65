import { findTargetCandidates } from '../../answers/candidate/find-target-candidates.js';
import type { Candidate } from '../../answers/candidate/target-candidates.type.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { MapInput } from '../map.input.js';
import type { MapQuestion } from '../map-question.js';
import { type LayerFeatures, layerOf, lineBetween } from './map-feature.js';
import { placePosition } from './place-position.js';

/** Candidates by enterprise, in the order of their best rank: a line on top of another would hide it. */
const byEnterprise = (ranked: readonly Candidate[]): readonly Candidate[][] => {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of ranked) {
    const group = groups.get(candidate.enterpriseId);
    if (group) group.push(candidate);
    else groups.set(candidate.enterpriseId, [candidate]);
  }
  return [...groups.values()];
};

const featureOf = (snapshot: Snapshot, place: number, [best, ...others]: readonly Candidate[]) => {
  const { enterpriseId, rank, distanceKm, scoring, enterprise: row } = best!;
  const { longitude, latitude, names, precisions } = snapshot.enterprises;
  const here = placePosition(snapshot, place);
  const from = { longitude: longitude[row]!, latitude: latitude[row]! };
  const geometry = here && !Number.isNaN(from.longitude) ? lineBetween(from, here) : null;
  const segments = [best!, ...others].map(({ segmentCode }) => segmentCode);
  const said = {
    rank,
    score: scoring.value,
    distanceKm,
    segments,
    precision: precisions[row]!,
  };
  return {
    id: enterpriseId,
    geometry,
    properties: { kind: 'TARGET', ownId: enterpriseId, name: names[row]!, ...said },
  };
};

/** Lines from each candidate to the place, best first: the candidates of `targetCandidates` for the chain’s gaps. */
export const targetFeatures = async (
  context: RequestContext,
  question: MapQuestion,
  { place, chain }: MapInput,
): Promise<LayerFeatures> => {
  const rule = { measure: 'ENTERPRISES', sums: 'ALL', assumeSurveyed: false } as const;
  const { first, total } = await findTargetCandidates(context, { place: place!, chain: chain!, ...rule });
  const features = byEnterprise(first(total)).map((group) =>
    featureOf(context.snapshot, question.place!, group),
  );
  return layerOf(features, question.limit);
};
