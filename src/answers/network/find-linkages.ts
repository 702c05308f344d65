import type { SegmentLink } from '../../facts/chain/chain.type.js';
import { linksOfChain } from '../../facts/chain/chain-parts.js';
import type { PlaceInput } from '../../facts/place/place.input.js';
import { placeRow } from '../../facts/place/place-row.js';
import { largestPage } from '../../request/page/page.js';
import type { RequestContext } from '../../request/request-context.js';
import {
  type CoefficientTable,
  sectorCoefficients,
} from '../../snapshot/ask/official/sector-coefficients.js';
import type { ChainLinkageReport } from './chain-linkages.type.js';
import { linkageMethods } from './linkage-methods.js';
import { linkageRows } from './linkage-rows.js';
import { sectorLinkageRows } from './sector-linkage-rows.js';

const readLinks = async (context: RequestContext, chain: string): Promise<SegmentLink[]> => {
  const links: SegmentLink[] = [];
  for (let page = largestPage; page === largestPage; ) {
    const some = await linksOfChain(context, chain, { first: largestPage, skip: links.length });
    links.push(...some);
    page = some.length;
  }
  return links;
};

const byLinks = (
  { snapshot, language }: RequestContext,
  links: readonly SegmentLink[],
  row: number | null,
): ChainLinkageReport => {
  const quantified = links.filter(({ coefficient }) => coefficient !== null);
  const { segments, note } = linkageRows(snapshot, quantified, row);
  return {
    segments,
    linkCount: links.length,
    coefficientCount: quantified.length,
    officialYear: null,
    note: note?.[language] ?? null,
    methods: linkageMethods.LINKS,
  };
};

const byStatistics = (
  { snapshot, language }: RequestContext,
  links: readonly SegmentLink[],
  row: number | null,
  table: CoefficientTable,
): ChainLinkageReport => {
  const { note, ...rows } = sectorLinkageRows(snapshot, links, table, row);
  return {
    ...rows,
    linkCount: links.length,
    officialYear: table.year,
    note: note?.[language] ?? null,
    methods: linkageMethods.STATISTICS,
  };
};

/**
 * Computes Leontief and Ghosh linkages of a chain by the coefficients of its links; where none of them carries one, by
 * those that official statistics give between the sectors of its segments. Throws InputError, UnknownName for a place.
 */
export const findLinkages = async (
  context: RequestContext,
  chain: string,
  place: PlaceInput | null | undefined,
): Promise<ChainLinkageReport> => {
  const row = place ? placeRow(context.snapshot, 'place', place) : null;
  const links = await readLinks(context, chain);
  const table = sectorCoefficients(context.snapshot);
  return table === undefined || links.some(({ coefficient }) => coefficient !== null)
    ? byLinks(context, links, row)
    : byStatistics(context, links, row, table);
};
