import { candidateNote } from '../../answers/candidate/candidate-note.js';
import { findTargetCandidates } from '../../answers/candidate/find-target-candidates.js';
import type { Candidate } from '../../answers/candidate/target-candidates.type.js';
import { chainFigures } from '../../answers/gap/chain-figures.js';
import type { ChainGapReport, SegmentGap } from '../../answers/gap/chain-gaps.type.js';
import { findChainGaps } from '../../answers/gap/find-chain-gaps.js';
import { listGaps } from '../../answers/gap/list-gaps.js';
import { segmentByCode, technologiesBySegment } from '../../facts/chain/chain.repository.js';
import type { Chain } from '../../facts/chain/chain.type.js';
import { chainByCode } from '../../facts/chain/chain-by-code.js';
import type { ChainLayout } from '../../facts/chain/layout/chain-layout.type.js';
import { findChainLayout } from '../../facts/chain/layout/find-chain-layout.js';
import type { Technology } from '../../facts/chain/segment.type.js';
import { placeByKey } from '../../facts/place/place.repository.js';
import { sourceLines } from '../../facts/place/source-lines.js';
import { officialWords } from '../../facts/sector/official-words.js';
import { openBySegment } from '../../intake/proposal/beside/open-by-segment.js';
import { loadOne, loadPresent } from '../../request/loader.js';
import type { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { nameIn } from '../list-file/names.js';
import type { Brief, BriefGap, BriefTechnology } from './brief.js';
import { largestFirms, type ReadFirm, readFirms } from './brief-firms.js';
import { briefPlace } from './brief-place.js';
import { briefPolicies } from './brief-policies.js';
import { sourcesWithYears } from './brief-sources.js';
import { briefSteps, notKnown, unknownOf } from './brief-steps.js';
import { briefTargets } from './brief-targets.js';
import { briefMap } from './map/brief-map.js';

const maxSegments = 1_000;

/** Local suppliers that are named. */
const maxLocal = 6;

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

/** Facts of the rows of a brief that are read beside the report. */
interface Beside {
  readonly names: ReadonlyMap<string, string>;
  readonly first: ReadonlyMap<string, Candidate>;
  readonly firms: ReadonlyMap<string, readonly ReadFirm[]>;
  readonly technologies: ReadonlyMap<string, readonly BriefTechnology[]>;
  readonly open: ReadonlyMap<string, number>;
}

const gapOf = ({ snapshot }: RequestContext, gap: SegmentGap, beside: Beside): BriefGap => {
  const candidate = beside.first.get(gap.segmentCode);
  return {
    gap,
    segment: beside.names.get(gap.segmentCode) ?? gap.segmentCode,
    reasons: gap.reasons.map(({ message }) => message),
    priority: gap.priority?.value ?? null,
    firms: beside.firms.get(gap.segmentCode) ?? [],
    technologies: beside.technologies.get(gap.segmentCode) ?? [],
    firstTarget: candidate ? snapshot.enterprises.names.at(candidate.enterprise) : null,
    openProposals: beside.open.get(gap.segmentCode) ?? 0,
  };
};

const firmsOf = async (
  context: RequestContext,
  { snapshot, report }: ChainGapReport,
  gaps: readonly SegmentGap[],
): Promise<ReadonlyMap<string, readonly ReadFirm[]>> => {
  const rows = gaps.map(({ segmentCode }) =>
    largestFirms(snapshot, report.question.place, snapshot.segments.rowOf.get(segmentCode)!),
  );
  const ids = rows.map((list) => list.map((row) => snapshot.enterprises.ids.at(row)));
  const firms = await readFirms(context, ids.flat());
  return new Map(
    gaps.map(({ segmentCode }, i) => [segmentCode, ids[i]!.flatMap((id) => firms.get(id) ?? [])]),
  );
};

const technologiesOf = async (
  context: RequestContext,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly BriefTechnology[]>> => {
  const loader = context.loader(technologiesBySegment);
  const lists = await Promise.all(codes.map((code) => loader.load(code)));
  const shown = ({ name, nameEn, bottleneck, estimated }: Technology): BriefTechnology => ({
    name: (context.language === 'en' ? nameEn : null) ?? name,
    bottleneck: bottleneck === true,
    general: estimated === true,
  });
  return new Map(codes.map((code, i) => [code, lists[i]!.map(shown)]));
};

const firstBySegment = (ranked: readonly Candidate[]): ReadonlyMap<string, Candidate> => {
  const first = new Map<string, Candidate>();
  for (const candidate of ranked)
    for (const code of candidate.segmentCodes()) if (!first.has(code)) first.set(code, candidate);
  return first;
};

/** What a brief is to hold. */
export interface BriefWish {
  /** Targets at most. */
  readonly maxTargets: number;
  /** True where the picture of the chain goes with it. */
  readonly picture: boolean;
}

const layoutOf = async (context: RequestContext, chain: Chain | undefined): Promise<ChainLayout | null> =>
  chain ? findChainLayout(context, chain, 'FULL', context.language === 'en' ? 'EN' : 'ZH') : null;

const briefOf = async (
  context: RequestContext,
  report: ChainGapReport,
  { maxTargets, picture }: BriefWish,
): Promise<Brief> => {
  const { language, snapshot } = context;
  const [kind, code] = report.placeKey.split(':') as ['REGION' | 'PARK', string];
  const chain = await loadOne(context, chainByCode, report.chainCode);
  const gaps = listGaps(context, report, { first: maxSegments, skip: 0 });
  const candidates = await findTargetCandidates(context, {
    place: { kind, code },
    chain: report.chainCode,
    ...defaultRule,
  });
  const ranked = candidates.first(candidates.total);
  const codes = gaps.map((gap) => gap.segmentCode);
  const [names, firms, technologies, open] = await Promise.all([
    segmentNames(context, codes),
    firmsOf(context, report, gaps),
    technologiesOf(context, codes),
    openBySegment(context, report.report.question.place),
  ]);
  const beside = { names, firms, technologies, open, first: firstBySegment(ranked) };
  const rows = gaps.map((gap) => gapOf(context, gap, beside));
  const best = ranked.slice(0, maxTargets);
  const targets = await briefTargets(context, best, names);
  const unknown = unknownOf(report, rows);
  const demand = chainFigures(snapshot, report.report);
  return {
    place: nameIn(await placeByKey(context, report.placeKey), language) ?? code,
    chain: nameIn(chain, language) ?? report.chainCode,
    headline: report.headline,
    next: report.next,
    completeness: report.completeness,
    completenessRange: report.completenessRange,
    verbs: report.report.gaps.verbs,
    demand: demand.map((one) => officialWords(snapshot, one)[language]),
    demandYear: demand[0]?.year ?? null,
    layout: picture ? await layoutOf(context, chain) : null,
    gaps: rows,
    targets,
    targetCount: candidates.total,
    noTargets: candidateNote(candidates)?.[language] ?? null,
    localSuppliers: candidates
      .local()
      .slice(0, maxLocal)
      .map(({ enterprise }) => snapshot.enterprises.names.at(enterprise)),
    notKnown: notKnown(unknown, language),
    steps: briefSteps(unknown, targets, language),
    map: await briefMap(context, snapshot.places.rowOf.get(report.placeKey)!, best),
    policies: await briefPolicies(context, snapshot.places.rowOf.get(report.placeKey)!, report.chainCode),
    basis: report.basis,
    licences: await sourceLines(context),
    sources: [
      ...new Set(demand.flatMap(({ source }) => source ?? [])),
      ...sourcesWithYears([...firms.values()].flat().flatMap(({ sources }) => sources)),
    ],
  };
};

/** Gathers the brief of a chain in a place as wished; or the problem that stands in its way. */
export const gatherBrief = async (
  context: RequestContext,
  place: string,
  chain: string,
  wish: BriefWish,
): Promise<Brief | NotFoundProblem | InvalidInputProblem> => {
  const report = await findChainGaps(context, {
    place: briefPlace(place),
    chain,
    ...defaultRule,
    groups: false,
  });
  return 'report' in report ? briefOf(context, report, wish) : report;
};
