import type { Language } from '../../codes/language.js';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { placeRow } from '../../facts/place/place-row.js';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { chainRow } from '../../request/chain-row.js';
import type { InvalidInputProblem, NotFoundProblem } from '../../request/problem.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainCode } from '../../snapshot/ask/derived-chain.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { chainGapReport, type GapReport } from './chain-gap-report.js';
import type { ChainGapsInput } from './chain-gaps.input.js';
import type { ChainGapReport } from './chain-gaps.type.js';
import { gapBasis } from './gap-basis.js';
import { gapQuestion } from './gap-question.js';
import { groundsReady } from './grounds-ready.js';
import { headline, nextStep } from './reason/report-words.js';

/** Report whose sentences are made when they are first read. */
const reportOf = (snapshot: Snapshot, report: GapReport, language: Language): ChainGapReport => ({
  __typename: 'ChainGapReport',
  snapshot,
  report,
  placeKey: keyOfPlace(snapshot, report.question.place),
  referenceKey: keyOfPlace(snapshot, report.question.reference),
  chainCode: chainCode(snapshot, report.question.chain),
  completeness: report.gaps.completeness.value,
  completenessRange: report.gaps.completeness.range,
  get headline() {
    return headline(snapshot, report)[language];
  },
  get next() {
    return nextStep(snapshot, report)[language];
  },
  verbs: report.gaps.verbs,
  segmentCount: report.rows.length,
  assumeSurveyed: report.question.assumeSurveyed,
  sums: report.question.sums,
  thresholds: report.question.thresholds,
  basis: gapBasis(snapshot, report),
});

/** Finds the segments of a chain that a place lacks or holds weakly, and the verb that applies to each. */
export const findChainGaps = (
  context: RequestContext,
  input: ChainGapsInput,
): Promise<ChainGapReport | NotFoundProblem | InvalidInputProblem> =>
  answerOrProblem(context, async () => {
    const { snapshot, language } = context;
    const place = placeRow(snapshot, 'place', input.place);
    const reference = input.reference ? placeRow(snapshot, 'reference', input.reference) : undefined;
    const chain = chainRow(snapshot, input.chain);
    const question = gapQuestion(snapshot, input, { place, chain, reference });
    await groundsReady(snapshot, question);
    return reportOf(snapshot, chainGapReport(snapshot, question), language);
  });
