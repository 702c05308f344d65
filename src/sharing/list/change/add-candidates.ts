import { findTargetCandidates } from '../../../answers/candidate/find-target-candidates.js';
import type { Candidate, CandidateReport } from '../../../answers/candidate/target-candidates.type.js';
import { answerOrProblem } from '../../../request/answer-or-problem.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { AddCandidatesInput } from './add-candidates.input.js';
import { requireCount, writeTargetsNamed } from './add-targets.js';
import { findingOf } from './finding-of.js';
import type { NamedTarget } from './name-targets.js';

const namedOf = async (
  context: RequestContext,
  candidate: Candidate,
  { basis }: CandidateReport,
): Promise<NamedTarget> => ({
  enterprise: candidate.enterpriseId,
  pending: null,
  segments: candidate.segmentCodes(),
  note: null,
  finding: await findingOf(context, candidate, basis.ruleSet),
});

/**
 * Puts the first enterprises that could close a gap on a list, each with all segments it could fill and with why it was
 * found.
 */
export const addCandidates = async (context: RequestContext, input: AddCandidatesInput) => {
  requireCount('first', input.first, 1);
  const report = await answerOrProblem(context, () => findTargetCandidates(context, input.question));
  if (!('first' in report)) return report;
  const candidates = report.first(input.first);
  const named = await Promise.all(candidates.map((candidate) => namedOf(context, candidate, report)));
  return writeTargetsNamed(context, input, named);
};
