import type { GraphQLResolveInfo } from 'graphql';
import { askedArguments } from '../../request/asked-arguments.js';
import { keyOfCursor, requirePage } from '../../request/page/page.js';
import type { RequestContext } from '../../request/request-context.js';
import { findTargetCandidates } from './find-target-candidates.js';
import type { TargetCandidatesInput } from './target-candidates.input.js';
import type { CandidateReport } from './target-candidates.type.js';

/** Finds candidates, and checks every page asked for. Throws InputError for a page too long or a cursor of another question. */
export const candidatesAsked = async (
  context: RequestContext,
  input: TargetCandidatesInput,
  info: GraphQLResolveInfo,
): Promise<CandidateReport> => {
  const pages = askedArguments(info, 'CandidateReport', 'candidates');
  for (const { first } of pages) requirePage(first as number);
  for (const { first } of askedArguments(info, 'CandidateReport', 'localSuppliers'))
    requirePage(first as number);
  const report = await findTargetCandidates(context, input);
  for (const { after } of pages) keyOfCursor(report.list, after as string | null | undefined);
  return report;
};
