import { candidateReasons } from '../../answers/candidate/reason/candidate-reasons.js';
import { candidateUnknowns } from '../../answers/candidate/reason/candidate-unknowns.js';
import type { Candidate } from '../../answers/candidate/target-candidates.type.js';
import { enterpriseById } from '../../facts/enterprise/enterprise.repository.js';
import { regionByCode } from '../../facts/place/place.repository.js';
import { loadPresent } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { nameIn } from '../list-file/names.js';
import type { BriefTarget } from './brief.js';

const seatsOf = async (
  context: RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> => {
  const enterprises = await loadPresent(context, enterpriseById, ids);
  const codes = enterprises.flatMap(({ regionCode }) => regionCode ?? []);
  const regions = new Map(
    (await loadPresent(context, regionByCode, codes)).map((region) => [region.code, region]),
  );
  return new Map(
    enterprises.map(({ ownId, regionCode }) => [
      ownId,
      nameIn(regions.get(regionCode ?? ''), context.language),
    ]),
  );
};

/** Groups candidates by enterprise, in the order of the best rank of each. */
export const byEnterprise = (ranked: readonly Candidate[]): Candidate[][] => {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of ranked)
    groups.set(candidate.enterpriseId, [...(groups.get(candidate.enterpriseId) ?? []), candidate]);
  return [...groups.values()];
};

/** Enterprises of a brief, each once, by its best rank. */
export const briefTargets = async (
  context: RequestContext,
  groups: readonly (readonly Candidate[])[],
  segmentNames: ReadonlyMap<string, string>,
): Promise<BriefTarget[]> => {
  const seats = await seatsOf(
    context,
    groups.map(([best]) => best!.enterpriseId),
  );
  return Promise.all(
    groups.map(async (group): Promise<BriefTarget> => {
      const best = group[0]!;
      const { enterprise, rank, scoring, distanceKm, enterpriseId } = best;
      const channels = new Map(best.facts().channels.map(({ channel }) => [channel.id, channel]));
      return {
        rank,
        name: context.snapshot.enterprises.names[enterprise]!,
        segments: group.map(({ segmentCode }) => segmentNames.get(segmentCode) ?? segmentCode),
        seat: seats.get(enterpriseId) ?? '',
        score: scoring.value,
        distanceKm,
        channels: [...channels.values()].map((channel) => nameIn(channel, context.language) ?? channel.code),
        reasons: (await candidateReasons(context, best)).map(({ message }) => message),
        unknowns: candidateUnknowns(context, best),
      };
    }),
  );
};
