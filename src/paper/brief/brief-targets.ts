import { candidateReasons } from '../../answers/candidate/reason/candidate-reasons.js';
import { candidateUnknowns } from '../../answers/candidate/reason/candidate-unknowns.js';
import type { Candidate } from '../../answers/candidate/target-candidates.type.js';
import { enterpriseById } from '../../facts/enterprise/enterprise.repository.js';
import { regionByCode } from '../../facts/place/place.repository.js';
import { loadPresent } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { nameIn } from '../list-file/names.js';
import type { BriefTarget } from './brief.js';
import { scaleOf } from './scale-of.js';

interface Seat {
  readonly seat: string | null;
  readonly scale: string | null;
}

/** Seats and scales by own id. */
const seatsOf = async (
  context: RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Seat>> => {
  const enterprises = await loadPresent(context, enterpriseById, ids);
  const codes = enterprises.flatMap(({ regionCode }) => regionCode ?? []);
  const regions = new Map(
    (await loadPresent(context, regionByCode, codes)).map((region) => [region.code, region]),
  );
  return new Map(
    enterprises.map((enterprise) => [
      enterprise.ownId,
      {
        seat: nameIn(regions.get(enterprise.regionCode ?? ''), context.language),
        scale: scaleOf(enterprise, context.language),
      },
    ]),
  );
};

/** Enterprises of a brief, best first. */
export const briefTargets = async (
  context: RequestContext,
  candidates: readonly Candidate[],
  segmentNames: ReadonlyMap<string, string>,
): Promise<BriefTarget[]> => {
  const seats = await seatsOf(
    context,
    candidates.map(({ enterpriseId }) => enterpriseId),
  );
  return Promise.all(
    candidates.map(async (candidate): Promise<BriefTarget> => {
      const { enterprise, rank, scoring, distanceKm, enterpriseId } = candidate;
      const channels = new Map(candidate.facts().channels.map(({ channel }) => [channel.id, channel]));
      return {
        rank,
        name: context.snapshot.enterprises.names.at(enterprise),
        segments: candidate.segmentCodes().map((code) => segmentNames.get(code) ?? code),
        seat: seats.get(enterpriseId)?.seat ?? '',
        scale: seats.get(enterpriseId)?.scale ?? null,
        score: scoring.value,
        distanceKm,
        channels: [...channels.values()].map((channel) => nameIn(channel, context.language) ?? channel.code),
        reasons: (await candidateReasons(context, candidate)).map(({ message }) => message),
        unknowns: candidateUnknowns(context, candidate),
      };
    }),
  );
};
