import type { RequestContext } from '../../../request/request-context.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import { entitles } from '../document/entitles.js';
import { type PolicyRow, policiesOfGraph } from '../document/policies-of-graph.js';
import { policyStatus } from '../document/policy-status.js';
import { territoryOf } from '../document/territory-of.js';
import type { AnswerPart } from './answer-parts.js';

/**
 * Finds the code of the document that speaks at a place, by its row; undefined where none does, and where no place is
 * given and several documents speak.
 */
export type PolicyAt = (place: number | undefined) => string | undefined;

interface Speaking {
  readonly code: string;
  readonly territory: number;
  readonly stands: boolean;
}

const standsOn = (policy: PolicyRow, day: string): boolean => {
  const status = policyStatus(policy, day);
  return status === 'DRAFT' || entitles(status);
};

/**
 * Makes the finding of the document that speaks by some rows: of those whose region holds the place, one that stands on
 * the day (ISO) before one that does not, the narrowest region first.
 */
export const policyAt = async (
  context: RequestContext,
  rows: readonly AnswerPart[],
  day: string,
): Promise<PolicyAt> => {
  const { places } = context.snapshot;
  const codes = new Set(rows.map(({ policy }) => policy));
  const policies = (await policiesOfGraph(context)).filter(({ code }) => codes.has(code));
  const width = ({ territory }: Speaking): number => (places.end[territory] ?? 0) - territory;
  const speaking = policies
    .flatMap((policy): Speaking[] => {
      const territory = territoryOf(context.snapshot, policies, policy.code);
      const { code } = policy;
      return territory === undefined ? [] : [{ code, territory, stands: standsOn(policy, day) }];
    })
    .sort((a, b) => Number(b.stands) - Number(a.stands) || width(a) - width(b));
  const sole = speaking.length === 1 ? speaking[0] : undefined;
  const holding = (place: number) => speaking.find(({ territory }) => liesIn(places, place, territory));
  return (place) => (place === undefined ? sole : holding(place))?.code;
};
