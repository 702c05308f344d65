import { problemOf } from '../place/answer-or-problem.js';
import { chainRow } from '../place/chain-row.js';
import { keyOfPlace } from '../place/key-of-place.js';
import { placeRow } from '../place/place-row.js';
import type { InvalidInputProblem, NotFoundProblem } from '../place/problem.type.js';
import type { RequestContext } from '../place/request-context.js';
import { chainCode } from '../projection/derived-chain.js';
import type { Image } from '../projection/image.js';
import { chainGapReport, type GapReport } from './chain-gap-report.js';
import type { ChainGapsInput } from './chain-gaps.input.js';
import type { ChainGapReport } from './chain-gaps.type.js';
import { gapBasis } from './gap-basis.js';
import { gapQuestion } from './gap-question.js';

const reportOf = (image: Image, report: GapReport): ChainGapReport => ({
  __typename: 'ChainGapReport',
  image,
  report,
  placeKey: keyOfPlace(image, report.question.place),
  referenceKey: keyOfPlace(image, report.question.reference),
  chainCode: chainCode(image, report.question.chain),
  completeness: report.gaps.completeness,
  verbs: report.gaps.verbs,
  segmentCount: report.rows.length,
  assumeSurveyed: report.question.assumeSurveyed,
  sums: report.question.sums,
  thresholds: report.question.thresholds,
  basis: gapBasis(image, report),
});

/** Which segments of a chain a place lacks or holds weakly, and which verb applies to each. */
export const findChainGaps = (
  context: RequestContext,
  input: ChainGapsInput,
): ChainGapReport | NotFoundProblem | InvalidInputProblem => {
  const { image } = context;
  try {
    const place = placeRow(image, 'place', input.place);
    const reference = input.reference ? placeRow(image, 'reference', input.reference) : undefined;
    const chain = chainRow(image, input.chain);
    const question = gapQuestion(image, input, { place, chain, reference });
    return reportOf(image, chainGapReport(image, question));
  } catch (error) {
    return problemOf(context, error);
  }
};
