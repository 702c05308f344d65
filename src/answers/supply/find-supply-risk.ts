import { dayOfNumber } from '../../codes/day-number.js';
import { technologiesBySegment } from '../../facts/chain/chain.repository.js';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { placeRow } from '../../facts/place/place-row.js';
import { chainRow } from '../../request/chain-row.js';
import { InputError } from '../../request/errors.js';
import { loadList } from '../../request/loader.js';
import { numberWithin } from '../../request/number-within.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { fitReady } from '../../snapshot/ask/fit/place-fit.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { answerBasis } from '../gap/answer-basis.js';
import type { Basis } from '../gap/basis.type.js';
import { chainGapReport, type GapReport, isEstimated, measureCoverage } from '../gap/chain-gap-report.js';
import { gapQuestion } from '../gap/gap-question.js';
import { officialMethod } from '../gap/official-method.js';
import { requireData } from '../gap/require-data.js';
import type { SupplyRiskInput, SupplyRiskReport } from './supply-risk.type.js';
import { supplyRiskRows } from './supply-risk-rows.js';

/** Segments above which reading their technologies would keep every reader waiting. */
const maxSegments = 3_000;

const methods = [
  [
    'soleSource',
    'one enterprise present; by rule set a sole source, an anchor, or the only one known',
    'liantu METHODS §2',
  ],
  ['technologies', 'bottleneck technologies (卡脖子) that the segment needs', 'source of each technology'],
  [
    'importShare',
    'imports / use of the sector in the nation’s newest and finest input–output table, 1 at most; of the whole sector',
    'source of each figure',
  ],
  officialMethod,
] as const;

const requireFew = (chain: string, { rows: { length } }: GapReport): void => {
  if (length > maxSegments)
    throw new InputError(
      'chain',
      { zh: `${chain}（${length}个环节）`, en: `${chain}, of ${length} segments` },
      { zh: `最多${maxSegments}个环节的产业链`, en: `a chain of at most ${maxSegments} segments` },
    );
};

/** Technologies of each segment of a report, by code. */
const readTechnologies = async (context: RequestContext, { question, rows }: GapReport) => {
  const { members } = chainView(context.snapshot, question.chain);
  const codes = rows.map(({ row }) => context.snapshot.segments.codes[members[row]!.segment]!);
  context.spend(codes.length);
  const lists = await Promise.all(codes.map((code) => loadList(context, technologiesBySegment, code)));
  return new Map(codes.map((code, i) => [code, lists[i]!]));
};

/** Checks a question about risks, and sees how the segments of the chain stand. Throws InputError, UnknownName. */
const standingOf = ({ snapshot }: RequestContext, input: SupplyRiskInput): GapReport => {
  const place = placeRow(snapshot, 'place', input.place);
  requireData(snapshot, 'place', place);
  const rows = { place, chain: chainRow(snapshot, input.chain), reference: undefined };
  const asked = { measure: 'ENTERPRISES', sums: 'ALL', assumeSurveyed: false, groups: false } as const;
  const report = chainGapReport(snapshot, gapQuestion(snapshot, { ...input, ...asked }, rows));
  requireFew(input.chain, report);
  return report;
};

const basisOf = (snapshot: Snapshot, report: GapReport, chain: string, importShare: number): Basis => {
  const { place, ruleSet, today, thresholds } = report.question;
  return answerBasis(snapshot, {
    used: {
      place: keyOfPlace(snapshot, place),
      chain,
      importShare,
      ruleSet,
      asOf: dayOfNumber(today),
      thresholds: { ...thresholds },
    },
    ruleSet,
    coverage: measureCoverage(report),
    estimated: report.rows.some((gap) => isEstimated(report, gap)),
    methods,
  });
};

/** Finds the segments of a chain whose supply may break in a place: sole makers, bottleneck technologies, imports. */
export const findSupplyRisk = async (
  context: RequestContext,
  input: SupplyRiskInput,
): Promise<SupplyRiskReport> => {
  const { snapshot } = context;
  const importShare = numberWithin('importShare', input.importShare, 0.2, [0.001, 1]);
  await fitReady(snapshot, 'ENTERPRISES');
  const report = standingOf(context, input);
  const technologies = await readTechnologies(context, report);
  const technologiesOf = (code: string) => technologies.get(code) ?? [];
  const risks = supplyRiskRows(context, { report, importShare, technologiesOf });
  return {
    __typename: 'SupplyRiskReport',
    risks,
    placeKey: keyOfPlace(snapshot, report.question.place),
    total: risks.length,
    segmentCount: report.rows.length,
    basis: basisOf(snapshot, report, input.chain, importShare),
  };
};
