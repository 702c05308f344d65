import type { SegmentLink } from '../../facts/chain/chain.type.js';
import { linksOfChain } from '../../facts/chain/chain-parts.js';
import type { PlaceInput } from '../../facts/place/place.input.js';
import { placeRow } from '../../facts/place/place-row.js';
import { largestPage } from '../../request/page.js';
import type { RequestContext } from '../../request/request-context.js';
import type { ChainLinkageReport } from './chain-linkages.type.js';
import { linkageRows } from './linkage-rows.js';

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

const readLinks = async (context: RequestContext, chain: string): Promise<SegmentLink[]> => {
  const links: SegmentLink[] = [];
  for (let page = largestPage; page === largestPage; ) {
    const some = await linksOfChain(context, chain, { first: largestPage, skip: links.length });
    links.push(...some);
    page = some.length;
  }
  return links;
};

/**
 * Computes Leontief and Ghosh linkages of a chain by the coefficients of its links. Throws InputError, UnknownName for
 * a place.
 */
export const findLinkages = async (
  context: RequestContext,
  chain: string,
  place: PlaceInput | null | undefined,
): Promise<ChainLinkageReport> => {
  const row = place ? placeRow(context.snapshot, 'place', place) : null;
  const links = await readLinks(context, chain);
  const quantified = links.filter(({ coefficient }) => coefficient !== null);
  const { segments, note } = linkageRows(context.snapshot, quantified, row);
  return {
    segments,
    linkCount: links.length,
    coefficientCount: quantified.length,
    note: note?.[context.language] ?? null,
    methods,
  };
};
