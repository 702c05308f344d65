import { findTargetCandidates } from '../../../answers/candidate/find-target-candidates.js';
import { answerOrProblem } from '../../../request/answer-or-problem.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { AddCandidatesInput } from './add-candidates.input.js';
import { requireCount, writeTargetsNamed } from './add-targets.js';

/** Put the first of those on a list who could close a gap, each for the segment it was found for. */
export const addCandidates = async (context: RequestContext, input: AddCandidatesInput) => {
  requireCount('first', input.first, 1);
  const found = await answerOrProblem(context, () => findTargetCandidates(context, input.question));
  if (!('first' in found)) return found;
  const named = found
    .first(input.first)
    .map(({ enterpriseId, segmentCode }) => ({ enterprise: enterpriseId, segment: segmentCode, note: null }));
  return writeTargetsNamed(context, input, named);
};
