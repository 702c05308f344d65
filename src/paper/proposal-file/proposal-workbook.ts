import { findSegmentProposals } from '../../intake/proposal/queue/find-segment-proposals.js';
import type { SegmentProposalsInput } from '../../intake/proposal/queue/segment-proposals.input.js';
import type { RequestContext } from '../../request/request-context.js';
import { sheetOf, workbookOf } from '../../sheet/write/workbook.js';
import { proposalColumns } from './proposal-columns.js';
import { proposalLines } from './proposal-line.js';

/** A workbook of proposals, and how many of the queue it holds. */
export interface ProposalWorkbook {
  readonly file: Buffer;
  readonly written: number;
  readonly queued: number;
}

/** Writes the most useful proposals of a place as a workbook in which a person decides, as many as come back at once. */
export const proposalWorkbook = async (
  context: RequestContext,
  input: SegmentProposalsInput,
): Promise<ProposalWorkbook> => {
  const { language } = context;
  const queue = await findSegmentProposals(context, input);
  const lines = await proposalLines(context, queue);
  const name = { zh: '环节建议', en: 'Proposals' }[language];
  const file = await workbookOf([sheetOf(name, proposalColumns, lines, language)]);
  return { file, written: lines.length, queued: queue.queued.length };
};
