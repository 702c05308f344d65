import type { Verb } from '../../analysis/chain-gap/segment-verbs.js';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { loadOne } from '../../request/loader.js';
import type { Page } from '../../request/page/page-of.js';
import type { RequestContext } from '../../request/request-context.js';
import type { ChainGapReport } from './chain-gaps.type.js';
import type { GapRow } from './gap-row.js';
import { listGaps } from './list-gaps.js';

const nameAll = async (context: RequestContext, rows: GapRow[]): Promise<GapRow[]> => {
  await Promise.all(
    rows.map(async (row) => {
      row.segment = await loadOne(context, segmentByCode, row.segmentCode);
    }),
  );
  return rows;
};

/** Lists gaps as {@link listGaps} does, with the segment of each row; at once where all of them are at hand. */
export const listGapsNamed = (
  context: RequestContext,
  report: ChainGapReport,
  asked: Page,
  verbs?: readonly Verb[] | null,
): GapRow[] | Promise<GapRow[]> => {
  const rows = listGaps(context, report, asked, verbs);
  for (const row of rows) {
    const segment = loadOne(context, segmentByCode, row.segmentCode);
    if (segment instanceof Promise) return nameAll(context, rows);
    row.segment = segment;
  }
  return rows;
};
