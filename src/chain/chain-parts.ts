import { linksByEnds } from '../../cypher/queries.gen.js';
import { findChainRow } from '../place/chain-row.js';
import { loadPage } from '../place/page-by-key.js';
import { type Page, sliceOf } from '../place/page-of.js';
import type { RequestContext } from '../place/request-context.js';
import { listOf } from '../projection/adjacency.js';
import { chainMembers } from '../projection/chain-members.js';
import { chainCode, derivedChain } from '../projection/derived-chain.js';
import type { Image } from '../projection/image.js';
import { linksByChain, segmentsByChain } from './chain.repository.js';
import type { ChainSegment, SegmentLink, Stage } from './chain.type.js';

const unsourced = { source: null, asOf: null, estimated: null, note: null };

const derivedSegments = ({ image, spend }: RequestContext, chain: number, asked: Page): ChainSegment[] => {
  const page = sliceOf(chainMembers(image, chain), asked);
  spend(page.length);
  return page.map(({ segment, stage, weight }, i) => ({
    ...unsourced,
    segmentCode: image.segments.codes[segment]!,
    chainCode: chainCode(image, chain),
    stage: stage as Stage | null,
    weight,
    sort: asked.skip + i,
  }));
};

/** Ends of the links among a chain’s segments, by code. */
function* endsOf({ segments }: Image, members: readonly number[]) {
  const inside = new Set(members);
  // Rows of segments are in the order of their codes.
  for (const from of [...members].sort((a, b) => a - b)) {
    for (const to of [...new Set(listOf(segments.feeds, from))].sort((a, b) => a - b))
      if (inside.has(to)) yield { from: segments.codes[from]!, to: segments.codes[to]! };
  }
}

const pageOfEnds = (image: Image, chain: number, { first, skip }: Page) => {
  const page: { from: string; to: string }[] = [];
  let passed = 0;
  const members = chainMembers(image, chain).map(({ segment }) => segment);
  for (const ends of endsOf(image, members)) {
    if (page.length === first) break;
    if (passed++ >= skip) page.push(ends);
  }
  return page;
};

const derivedLinks = async (
  { image, store, spend }: RequestContext,
  chain: number,
  page: Page,
): Promise<SegmentLink[]> => {
  const pairs = pageOfEnds(image, chain, page);
  spend(pairs.length);
  const rows = pairs.length === 0 ? [] : await store.run(linksByEnds, { pairs });
  return rows.map(({ from, to, ...row }) => ({ ...row, fromCode: from, toCode: to }));
};

/** The row of a derived chain; null for a chain of the graph. */
const derivedRow = ({ image }: RequestContext, code: string): number | null => {
  const chain = findChainRow(image, code);
  return chain === null || derivedChain(image, chain) === null ? null : chain;
};

/** A page of the segments of a chain in its own order; of a derived one from its segment outwards. */
export const segmentsOfChain = (context: RequestContext, code: string, page: Page) => {
  const derived = derivedRow(context, code);
  return derived === null
    ? loadPage(context, segmentsByChain, code, page)
    : derivedSegments(context, derived, page);
};

/** A page of the links among the segments of a chain, by code. */
export const linksOfChain = (context: RequestContext, code: string, page: Page) => {
  const derived = derivedRow(context, code);
  return derived === null
    ? loadPage(context, linksByChain, code, page)
    : derivedLinks(context, derived, page);
};
