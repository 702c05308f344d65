import { findTargetCandidates } from '../../../answers/candidate/find-target-candidates.js';
import { answerOrProblem } from '../../../request/answer-or-problem.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { AddCandidatesInput } from './add-candidates.input.js';
import { requireCount, writeTargetsNamed } from './add-targets.js';

/** Puts the first enterprises that could close a gap on a list, each for the segment it was ranked for. */
export const addCandidates = async (context: RequestContext, input: AddCandidatesInput) => {
  requireCount('first', input.first, 1);
  const report = await answerOrProblem(context, () => findTargetCandidates(context, input.question));
  if (!('first' in report)) return report;
  const named = report
    .first(input.first)
    .map(({ enterpriseId, segmentCode }) => ({ enterprise: enterpriseId, segment: segmentCode, note: null }));
  return writeTargetsNamed(context, input, named);
};
