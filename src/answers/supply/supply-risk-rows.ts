import type { SegmentGap } from '../../analysis/chain-gap/chain-gaps.js';
import type { Technology } from '../../facts/chain/segment.type.js';
import { officialFiguresOf } from '../../facts/sector/official-figures-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { isSeatedIn } from '../../snapshot/ask/containment.js';
import { type SectorFigures, segmentFigures } from '../../snapshot/ask/official/sector-figures.js';
import { outermost } from '../../snapshot/ask/outermost.js';
import { segmentPresence } from '../../snapshot/ask/segment-presence.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { GapReport } from '../gap/chain-gap-report.js';
import { bottleneckReason, importReason, type RiskReason, type SoleCode, soleReason } from './risk-words.js';
import type { SupplyRisk } from './supply-risk.type.js';

/** What the risks of a chain in a place are looked for in. */
interface RiskGround {
  readonly report: GapReport;
  /** Share of imports from which a segment is at risk. */
  readonly importShare: number;
  /** Technologies that a segment needs. */
  readonly technologiesOf: (segmentCode: string) => readonly Technology[];
}

/** What is known of a segment that bears on its supply. */
interface Known {
  readonly sole: number | undefined;
  readonly technologies: readonly Technology[];
  readonly national: SectorFigures | null;
}

const soleCode = ({ weaknesses, remarks }: SegmentGap): SoleCode => {
  if (weaknesses.includes('SOLE_SOURCE')) return 'SOLE_SOURCE';
  return remarks.includes('SOLE_ANCHOR') ? 'SOLE_ANCHOR' : 'ONLY_ONE_KNOWN';
};

const holdersHere = (snapshot: Snapshot, place: number, ids: readonly string[]): number =>
  ids.filter((id) => {
    const row = snapshot.enterprises.rowOf.get(id);
    return row !== undefined && isSeatedIn(snapshot, row, place);
  }).length;

const knownOf = (
  snapshot: Snapshot,
  { report: { facts, question }, technologiesOf }: RiskGround,
  row: number,
  segment: number,
): Known => ({
  sole:
    facts.enterprises[row] === 1
      ? [...segmentPresence(snapshot, question.place, segment).present][0]
      : undefined,
  technologies: technologiesOf(snapshot.segments.codes[segment]!).filter(
    ({ bottleneck }) => bottleneck === true,
  ),
  national: segmentFigures(snapshot, outermost(snapshot, question.place), segment),
});

const importReasons = (snapshot: Snapshot, national: SectorFigures | null, limit: number): RiskReason[] =>
  national !== null && national.importShare !== null && national.importShare >= limit
    ? [importReason(snapshot, national, national.importShare)]
    : [];

const reasonsOf = (
  snapshot: Snapshot,
  { report: { facts, question }, importShare }: RiskGround,
  gap: SegmentGap,
  { sole, technologies, national }: Known,
): RiskReason[] => [
  ...(sole === undefined
    ? []
    : [soleReason(soleCode(gap), snapshot.enterprises.names.at(sole), facts.possible[gap.row]!)]),
  ...technologies.map((one) => bottleneckReason(one, holdersHere(snapshot, question.place, one.holderIds))),
  ...importReasons(snapshot, national, importShare),
];

const riskOf = ({ snapshot, language }: RequestContext, ground: RiskGround, gap: SegmentGap): SupplyRisk => {
  const { facts, question } = ground.report;
  const { segment } = chainView(snapshot, question.chain).members[gap.row]!;
  const known = knownOf(snapshot, ground, gap.row, segment);
  const own = segmentFigures(snapshot, question.place, segment);
  const reasons = reasonsOf(snapshot, ground, gap, known);
  return {
    segmentCode: snapshot.segments.codes[segment]!,
    soleSourceId: known.sole === undefined ? null : snapshot.enterprises.ids.at(known.sole),
    status: gap.status,
    enterpriseCount: facts.enterprises[gap.row]!,
    possibleCount: facts.possible[gap.row]!,
    reasons: reasons.map(({ code, text }) => ({ code, message: text[language] })),
    technologies: known.technologies,
    importShare: known.national?.importShare ?? null,
    national: known.national && officialFiguresOf(snapshot, known.national, language),
    official: own && officialFiguresOf(snapshot, own, language),
  };
};

const kindsOf = ({ reasons }: SupplyRisk): number => new Set(reasons.map(({ code }) => code)).size;

/** Compares risks: the most kinds of reason first, then the most imported, then by code. */
const inOrder = (a: SupplyRisk, b: SupplyRisk): number =>
  kindsOf(b) - kindsOf(a) ||
  (b.importShare ?? -1) - (a.importShare ?? -1) ||
  (a.segmentCode < b.segmentCode ? -1 : 1);

/** Lists the segments of a chain with at least one risk, those with the most kinds of risk first. */
export const supplyRiskRows = (context: RequestContext, ground: RiskGround): SupplyRisk[] =>
  ground.report.rows
    .map((gap) => riskOf(context, ground, gap))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(inOrder);
