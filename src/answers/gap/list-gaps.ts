import type { Verb } from '../../analysis/chain-gap/segment-verbs.js';
import { type Page, sliceOf } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import type { ChainGapReport } from './chain-gaps.type.js';
import { GapPriorities } from './gap-priorities.js';
import { GapRow } from './gap-row.js';

/** Lists a page of the rows of a report, of some verbs or of all; their segments are given by code alone. */
export const listGaps = (
  context: RequestContext,
  { snapshot, report }: ChainGapReport,
  asked: Page,
  verbs?: readonly Verb[] | null,
): GapRow[] => {
  const rows = verbs ? report.rows.filter(({ verb }) => verb !== null && verbs.includes(verb)) : report.rows;
  const page = sliceOf(rows, asked);
  context.spend(page.length);
  const priorities = new GapPriorities(snapshot, report);
  return page.map((gap) => new GapRow(context, priorities, gap));
};
