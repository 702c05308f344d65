import { type ChainLinkages, chainLinkages } from '../analysis/chain-linkages.js';
import { MethodError } from '../analysis/method-error.js';
import type { Text } from '../codes/language.js';
import { largestPage } from '../place/page.js';
import type { PlaceInput } from '../place/place.input.js';
import { placeRow } from '../place/place-row.js';
import type { RequestContext } from '../place/request-context.js';
import { type Image, none } from '../projection/image.js';
import { rollupCell } from '../projection/rollup-cell.js';
import type { SegmentLink } from './chain.type.js';
import type { ChainLinkageReport, SegmentLinkage } from './chain-linkages.type.js';
import { linksOfChain } from './chain-parts.js';

/** The inverse of a matrix of as many rows takes some tenths of a second. */
const mostSegments = 300;

const methods = [
  {
    metric: 'backward',
    method: 'column sums of L = (I − A)⁻¹, A the coefficients of the links, 0 where there is none',
    version: '1',
    source: 'Miller & Blair 2009, ch. 2; Rasmussen 1956',
  },
  {
    metric: 'forward',
    method: 'row sums of G = (I − x̂⁻¹·A·x̂)⁻¹, x the revenue of each segment in the place',
    version: '1',
    source: 'Ghosh 1958; Miller & Blair 2009, ch. 12',
  },
];

const noCoefficient: Text = {
  zh: '该链的关系没有投入系数',
  en: 'no link of the chain carries an input coefficient',
};
const tooMany: Text = {
  zh: `有投入系数的环节超过 ${mostSegments} 个，不计算`,
  en: `more than ${mostSegments} segments carry coefficients; not computed`,
};
const noOutput: Text = {
  zh: '前向关联需要 place，且其中每个环节的营业收入均已知',
  en: 'forward linkages need a place in which the revenue of every one of these segments is known',
};

const readLinks = async (context: RequestContext, chain: string): Promise<SegmentLink[]> => {
  const links: SegmentLink[] = [];
  for (let page = largestPage; page === largestPage; ) {
    const some = await linksOfChain(context, chain, { first: largestPage, skip: links.length });
    links.push(...some);
    page = some.length;
  }
  return links;
};

/** Revenue of a segment in a place; NaN where it is not known of everybody who is there, or nobody is. */
const outputOf = ({ segments, rollup }: Image, place: number, code: string): number => {
  const cell = rollupCell(rollup, place, segments.rowOf.get(code)!);
  return cell === none || rollup.revenueKnown[cell] !== rollup.count[cell]
    ? Number.NaN
    : rollup.revenue[cell]!;
};

const matrixOf = (codes: readonly string[], links: readonly SegmentLink[]): number[][] => {
  const rowOf = new Map(codes.map((code, row) => [code, row]));
  const matrix = codes.map(() => codes.map(() => 0));
  for (const { fromCode, toCode, coefficient } of links)
    matrix[rowOf.get(fromCode)!]![rowOf.get(toCode)!] = coefficient!;
  return matrix;
};

const listed = (codes: readonly string[], linkages: ChainLinkages): SegmentLinkage[] =>
  codes
    .map((segmentCode, i) => ({
      segmentCode,
      backward: linkages.backward[i]!,
      backwardRelative: linkages.backwardRelative[i]!,
      forward: linkages.forward?.[i] ?? null,
      forwardRelative: linkages.forwardRelative?.[i] ?? null,
    }))
    .sort((a, b) => b.backward - a.backward || (a.segmentCode < b.segmentCode ? -1 : 1));

/** Segments with their linkages, or why there are none. */
const linkagesOf = (
  image: Image,
  links: readonly SegmentLink[],
  place: number | null,
): { readonly segments: SegmentLinkage[]; readonly note: Text | null } => {
  const codes = [...new Set(links.flatMap(({ fromCode, toCode }) => [fromCode, toCode]))].sort();
  if (codes.length === 0) return { segments: [], note: noCoefficient };
  if (codes.length > mostSegments) return { segments: [], note: tooMany };
  const output = codes.map((code) => (place === null ? Number.NaN : outputOf(image, place, code)));
  try {
    const linkages = chainLinkages(matrixOf(codes, links), output);
    return { segments: listed(codes, linkages), note: linkages.forward === null ? noOutput : null };
  } catch (error) {
    if (!(error instanceof MethodError)) throw error;
    const { zh, en } = error.allowed;
    return {
      segments: [],
      note: { zh: `投入系数不可用；需要${zh}`, en: `the coefficients cannot be used; needed: ${en}` },
    };
  }
};

/** Leontief and Ghosh linkages of a chain, by the coefficients of its links. Throws InputError, UnknownName for a place. */
export const findLinkages = async (
  context: RequestContext,
  chain: string,
  place: PlaceInput | null | undefined,
): Promise<ChainLinkageReport> => {
  const row = place ? placeRow(context.image, 'place', place) : null;
  const links = await readLinks(context, chain);
  const known = links.filter(({ coefficient }) => coefficient !== null);
  const { segments, note } = linkagesOf(context.image, known, row);
  return {
    segments,
    linkCount: links.length,
    coefficientCount: known.length,
    note: note?.[context.language] ?? null,
    methods,
  };
};
