import { problemOf } from '../place/answer-or-problem.js';
import { chainRow } from '../place/chain-row.js';
import { InputError } from '../place/input-error.js';
import type { PlaceInput } from '../place/place.input.js';
import { type InvalidInputProblem, type NotFoundProblem, notFound } from '../place/problem.type.js';
import type { RequestContext } from '../place/request-context.js';
import { chainCode } from '../projection/derived-chain.js';
import type { Image } from '../projection/image.js';
import { chainGapReport, type GapReport } from './chain-gap-report.js';
import type { ChainGapsInput } from './chain-gaps.input.js';
import type { ChainGapReport } from './chain-gaps.type.js';
import { gapBasis } from './gap-basis.js';
import { gapQuestion } from './gap-question.js';

const keyOfRow = ({ places }: Image, row: number): string =>
  `${row < places.regionCount ? 'REGION' : 'PARK'}:${places.codes[row]}`;

const reportOf = (image: Image, report: GapReport): ChainGapReport => ({
  __typename: 'ChainGapReport',
  image,
  report,
  placeKey: keyOfRow(image, report.question.place),
  referenceKey: keyOfRow(image, report.question.reference),
  chainCode: chainCode(image, report.question.chain),
  completeness: report.gaps.completeness,
  verbs: report.gaps.verbs,
  segmentCount: report.rows.length,
  assumeSurveyed: report.question.assumeSurveyed,
  sums: report.question.sums,
  thresholds: report.question.thresholds,
  basis: gapBasis(image, report),
});

/** The row of a place. Throws InputError for a region code that could not be one. */
const placeRow = ({ places }: Image, argument: string, { kind, code }: PlaceInput): number | undefined => {
  const row = places.rowOf.get(`${kind}:${code}`);
  if (row === undefined && kind === 'REGION' && !/^\d{6}$/.test(code)) {
    throw new InputError(
      `${argument}.code`,
      code,
      'a region code of this graph; in China six digits of GB/T 2260, such as 450200',
    );
  }
  return row;
};

const noPlace = (context: RequestContext, { kind, code }: PlaceInput): NotFoundProblem =>
  notFound(context, {
    zh: `没有代码为 ${code.slice(0, 100)} 的${kind === 'PARK' ? '园区' : '行政区'}；可用代码见 ${kind === 'PARK' ? 'parks' : 'regions'} 查询`,
    en: `there is no ${kind === 'PARK' ? 'park' : 'region'} ${code.slice(0, 100)}; ${kind === 'PARK' ? 'parks' : 'regions'} lists those there are`,
  });

/** Which segments of a chain a place lacks or holds weakly, and which verb applies to each. */
export const findChainGaps = (
  context: RequestContext,
  input: ChainGapsInput,
): ChainGapReport | NotFoundProblem | InvalidInputProblem => {
  const { image } = context;
  try {
    const place = placeRow(image, 'place', input.place);
    if (place === undefined) return noPlace(context, input.place);
    const reference = input.reference ? placeRow(image, 'reference', input.reference) : undefined;
    if (input.reference && reference === undefined) return noPlace(context, input.reference);
    const chain = chainRow(image, input.chain);
    const question = gapQuestion(image, input, { place, chain, reference });
    return reportOf(image, chainGapReport(image, question));
  } catch (error) {
    return problemOf(context, error);
  }
};
