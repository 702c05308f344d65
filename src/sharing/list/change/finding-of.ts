import { scoreOfCandidate } from '../../../answers/candidate/rank/score-of-candidate.js';
import { toldReasons } from '../../../answers/candidate/reason/candidate-reasons.js';
import type { Candidate } from '../../../answers/candidate/target-candidates.type.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Finding } from '../read/finding.js';

/** Describes why a search found a candidate, in both languages, so that it can be kept with the target. */
export const findingOf = async (
  context: RequestContext,
  candidate: Candidate,
  ruleSet: string,
): Promise<Finding> => {
  const facts = candidate.facts();
  const { value, parts } = scoreOfCandidate(facts, candidate.scoring, context.language);
  const channels = new Map(facts.channels.map(({ channel: { code, name } }) => [code, { code, name }]));
  const reasons = await toldReasons(context, candidate);
  return {
    ruleSet,
    rank: candidate.rank,
    score: value,
    parts: parts.map(({ name, value, weight }) => ({ name, value, weight })),
    distanceKm: candidate.distanceKm,
    channels: [...channels.values()],
    reasons: reasons.map(({ code, text }) => ({ code, text })),
  };
};
