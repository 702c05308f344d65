import { setImmediate } from 'node:timers/promises';
import { pairedWith } from '../../facts/partner/channels-between.js';
import type { PlaceInput } from '../../facts/place/place.input.js';
import { cursorOf, keyOfCursor, pageAfter, requirePage } from '../../request/page/page.js';
import { pageInfoOf } from '../../request/page/page-info.type.js';
import type { RequestContext } from '../../request/request-context.js';
import { liesIn } from '../../snapshot/ask/containment.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { inPairOrder } from './in-pair-order.js';
import { pairGapReport } from './pair-gap-report.js';
import type { PairGapsInput } from './pair-gaps.input.js';
import type { PairGapReport } from './pair-gaps.type.js';
import type { PairPartnerConnection } from './pair-partners.type.js';
import { pairQuestion } from './pair-question.js';

/** Provinces of which something is known, but those that home contains or lies in. */
const otherProvinces = ({ places, rollup, sectors }: Snapshot, home: number): number[] => {
  const described = new Set(sectors.outputs.place);
  return places.levels.flatMap((level, row) => {
    const isKnown = rollup.start[row + 1]! > rollup.start[row]! || described.has(row);
    const isApart = !liesIn(places, home, row) && !liesIn(places, row, home);
    return level === 'PROVINCE' && isKnown && isApart ? [row] : [];
  });
};

const questionOf = (home: PlaceInput, chain: string): PairGapsInput => ({
  home,
  chain,
  measure: 'ENTERPRISES',
  sums: 'ALL',
  assumeSurveyed: false,
  cap: 3,
});

/** Compares home with each partner; others get their turn between two partners. */
const reportsOf = async (
  context: RequestContext,
  place: PlaceInput,
  chain: string,
): Promise<PairGapReport[]> => {
  const { snapshot } = context;
  const pair = pairQuestion(snapshot, questionOf(place, chain));
  const home = pair.question.place;
  const partners = new Set([...otherProvinces(snapshot, home), ...(await pairedWith(context, home))]);
  context.spend(partners.size);
  const reports: PairGapReport[] = [];
  for (const partner of partners) {
    reports.push(pairGapReport(snapshot, pair, partner));
    await setImmediate();
  }
  return reports.sort(inPairOrder);
};

/**
 * Lists the provinces other than home’s own and the places that home is paired with as partners on a chain. Throws
 * InputError, UnknownName.
 */
export const listPairPartners = async (
  context: RequestContext,
  place: PlaceInput,
  chain: string,
  page: { readonly first: number; readonly after?: string | null | undefined },
): Promise<PairPartnerConnection> => {
  const list = `pair-partners ${place.kind}:${place.code} ${chain}`;
  const after = keyOfCursor(list, page.after);
  const first = requirePage(page.first);
  const reports = await reportsOf(context, place, chain);
  const { nodes, hasNextPage } = pageAfter(reports, ({ partnerKey }) => partnerKey, first, after);
  const edges = nodes.map((node) => ({ cursor: cursorOf(list, node.partnerKey), node }));
  return {
    totalCount: reports.length,
    edges,
    pageInfo: pageInfoOf(edges, hasNextPage, Boolean(page.after)),
  };
};
