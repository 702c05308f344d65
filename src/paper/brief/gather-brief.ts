import { sourceList } from '../../../cypher/queries.gen.js';
import { findTargetCandidates } from '../../answers/candidate/find-target-candidates.js';
import type { Candidate } from '../../answers/candidate/target-candidates.type.js';
import type { ChainGapReport, SegmentGap } from '../../answers/gap/chain-gaps.type.js';
import { findChainGaps } from '../../answers/gap/find-chain-gaps.js';
import { listGaps } from '../../answers/gap/list-gaps.js';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { chainByCode } from '../../facts/chain/chain-by-code.js';
import { placeByKey } from '../../facts/place/place.repository.js';
import { loadOne, loadPresent } from '../../request/loader.js';
import type { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { nameIn } from '../list-file/names.js';
import type { Brief, BriefGap } from './brief.js';
import { briefMap } from './brief-map.js';
import { briefPlace } from './brief-place.js';
import { briefTargets } from './brief-targets.js';

const maxSegments = 1_000;
const defaultRule = { measure: 'ENTERPRISES', sums: 'ALL', assumeSurveyed: false } as const;

const segmentNames = async (
  context: RequestContext,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const segments = await loadPresent(context, segmentByCode, codes);
  return new Map(
    segments.map((segment) => [segment.code, nameIn(segment, context.language) ?? segment.code]),
  );
};

const gapOf = (
  { snapshot }: RequestContext,
  gap: SegmentGap,
  names: ReadonlyMap<string, string>,
  first: ReadonlyMap<string, Candidate>,
): BriefGap => {
  const candidate = first.get(gap.segmentCode);
  return {
    gap,
    segment: names.get(gap.segmentCode) ?? gap.segmentCode,
    reasons: gap.reasons.map(({ message }) => message),
    priority: gap.priority?.value ?? null,
    firstTarget: candidate ? snapshot.enterprises.names[candidate.enterprise]! : null,
  };
};

const firstBySegment = (ranked: readonly Candidate[]): ReadonlyMap<string, Candidate> => {
  const first = new Map<string, Candidate>();
  for (const candidate of ranked)
    for (const code of candidate.segmentCodes()) if (!first.has(code)) first.set(code, candidate);
  return first;
};

const briefOf = async (
  context: RequestContext,
  report: ChainGapReport,
  maxTargets: number,
): Promise<Brief> => {
  const { language, snapshot, store } = context;
  const [kind, code] = report.placeKey.split(':') as ['REGION' | 'PARK', string];
  const chain = await loadOne(context, chainByCode, report.chainCode);
  const gaps = listGaps(context, report, { first: maxSegments, skip: 0 });
  const candidates = await findTargetCandidates(context, {
    place: { kind, code },
    chain: report.chainCode,
    ...defaultRule,
  });
  const ranked = candidates.first(candidates.total);
  const names = await segmentNames(
    context,
    gaps.map((gap) => gap.segmentCode),
  );
  const first = firstBySegment(ranked);
  const best = ranked.slice(0, maxTargets);
  const sources = (await store.run(sourceList, {})).map(({ title, code: name }) => title ?? name);
  return {
    place: nameIn(await placeByKey(context, report.placeKey), language) ?? code,
    chain: nameIn(chain, language) ?? report.chainCode,
    completeness: report.completeness,
    verbs: report.verbs,
    gaps: gaps.map((gap) => gapOf(context, gap, names, first)),
    targets: await briefTargets(context, best, names),
    targetCount: candidates.total,
    map: await briefMap(context, snapshot.places.rowOf.get(report.placeKey)!, best),
    basis: report.basis,
    sources: [...new Set(sources)],
  };
};

/** Gathers the brief of a chain in a place, with a limited number of targets; or the problem that stands in its way. */
export const gatherBrief = async (
  context: RequestContext,
  place: string,
  chain: string,
  maxTargets: number,
): Promise<Brief | NotFoundProblem | InvalidInputProblem> => {
  const report = findChainGaps(context, {
    place: briefPlace(place),
    chain,
    ...defaultRule,
    groups: false,
  });
  return 'report' in report ? briefOf(context, report, maxTargets) : report;
};
