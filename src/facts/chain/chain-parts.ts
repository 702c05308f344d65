import { linksByEnds } from '../../../cypher/queries.gen.js';
import { findChainRow } from '../../request/chain-row.js';
import { loadPage } from '../../request/page/page-by-key.js';
import { type Page, sliceOf } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainMembers } from '../../snapshot/ask/chain-members.js';
import { chainCode, derivedChain } from '../../snapshot/ask/derived-chain.js';
import { listOf } from '../../snapshot/tables/adjacency.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { linksByChain, segmentsByChain } from './chain.repository.js';
import type { ChainSegment, SegmentLink, Stage } from './chain.type.js';

const unsourced = { source: null, asOf: null, estimated: null, note: null };

const derivedSegments = ({ snapshot, spend }: RequestContext, chain: number, asked: Page): ChainSegment[] => {
  const page = sliceOf(chainMembers(snapshot, chain), asked);
  spend(page.length);
  return page.map(({ segment, stage, weight }, i) => ({
    ...unsourced,
    segmentCode: snapshot.segments.codes[segment]!,
    chainCode: chainCode(snapshot, chain),
    stage: stage as Stage | null,
    weight,
    sort: asked.skip + i,
  }));
};

/** Ends of the links among a chain’s segments, by code. */
function* endsOf({ segments }: Snapshot, members: readonly number[]) {
  const inside = new Set(members);
  // Rows of segments are in the order of their codes.
  for (const from of [...members].sort((a, b) => a - b)) {
    for (const to of [...new Set(listOf(segments.feeds, from))].sort((a, b) => a - b))
      if (inside.has(to)) yield { from: segments.codes[from]!, to: segments.codes[to]! };
  }
}

const pageOfEnds = (snapshot: Snapshot, chain: number, { first, skip }: Page) => {
  const page: { from: string; to: string }[] = [];
  let passed = 0;
  const members = chainMembers(snapshot, chain).map(({ segment }) => segment);
  for (const ends of endsOf(snapshot, members)) {
    if (page.length === first) break;
    if (passed++ >= skip) page.push(ends);
  }
  return page;
};

const derivedLinks = async (
  { snapshot, store, spend }: RequestContext,
  chain: number,
  page: Page,
): Promise<SegmentLink[]> => {
  const pairs = pageOfEnds(snapshot, chain, page);
  spend(pairs.length);
  const rows = pairs.length === 0 ? [] : await store.run(linksByEnds, { pairs });
  return rows.map(({ from, to, ...row }) => ({ ...row, fromCode: from, toCode: to }));
};

/** The row of a derived chain; null for a chain of the graph. */
const derivedRow = ({ snapshot }: RequestContext, code: string): number | null => {
  const chain = findChainRow(snapshot, code);
  return chain === null || derivedChain(snapshot, chain) === null ? null : chain;
};

/** A page of the segments of a chain in its own order; a derived chain goes from its segment outwards. */
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
