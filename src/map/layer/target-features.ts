import { findTargetCandidates } from '../../answers/candidate/find-target-candidates.js';
import type { Candidate } from '../../answers/candidate/target-candidates.type.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { MapInput } from '../map.input.js';
import type { MapQuestion } from '../map-question.js';
import { type GraphFeature, lineBetween } from './map-feature.js';
import { placePosition } from './place-position.js';

const featureOf = (snapshot: Snapshot, place: number, candidate: Candidate) => {
  const { enterpriseId, rank, distanceKm, scoring, enterprise: row } = candidate;
  const { longitude, latitude, names, precisions } = snapshot.enterprises;
  const here = placePosition(snapshot, place);
  const from = { longitude: longitude[row]!, latitude: latitude[row]! };
  const geometry = here && !Number.isNaN(from.longitude) ? lineBetween(from, here) : null;
  const said = {
    rank,
    score: scoring.value,
    distanceKm,
    segments: candidate.segmentCodes(),
    precision: precisions.at(row),
  };
  return {
    id: enterpriseId,
    geometry,
    properties: { kind: 'TARGET', ownId: enterpriseId, name: names.at(row), ...said },
  };
};

/** Lines from each candidate to the place, best first: the candidates of `targetCandidates` for the chain’s gaps. */
export const targetFeatures = async (
  context: RequestContext,
  question: MapQuestion,
  { place, chain }: MapInput,
): Promise<readonly GraphFeature[]> => {
  const rule = { measure: 'ENTERPRISES', sums: 'ALL', assumeSurveyed: false } as const;
  const { first, total } = await findTargetCandidates(context, { place: place!, chain: chain!, ...rule });
  const features = first(total).map((candidate) => featureOf(context.snapshot, question.place!, candidate));
  return features;
};
