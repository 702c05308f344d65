import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { placeRow } from '../../place/place-row.js';
import { type PolicyRow, policiesOfGraph } from '../document/policies-of-graph.js';
import { goalOf } from './goal-of.js';
import type { PolicyTargetReport } from './policy-target.type.js';
import type { PolicyTargetsInput } from './policy-targets.input.js';
import { type TargetLedger, targetLedger } from './target-rows.js';
import { targetsAsked } from './targets-asked.js';
import { valueFor } from './value-for.js';

const years = [1900, 2200] as const;

const requireUsable = ({ snapshot }: RequestContext, { valueYear, place }: PolicyTargetsInput): void => {
  if (typeof valueYear === 'number') numberWithin('input.valueYear', valueYear, valueYear, years);
  if (place) placeRow(snapshot, 'input.place', place);
};

const settings = (
  asked: TargetLedger['targets'],
  { metrics }: TargetLedger,
  policies: readonly PolicyRow[],
) =>
  asked.flatMap((target) => {
    const metric = metrics.find(({ code }) => code === target.metric);
    const policy = policies.find(({ code }) => code === target.policy);
    return metric && policy ? [{ target, metric, policy }] : [];
  });

/** Finds the targets of documents with a value held against each. Throws InputError, UnknownName. */
export const findPolicyTargets = async (
  context: RequestContext,
  input: PolicyTargetsInput,
): Promise<PolicyTargetReport> => {
  const day = isoDayAsked('input.asOf', input.asOf);
  requireUsable(context, input);
  const ledger = await targetLedger(context);
  const policies = await policiesOfGraph(context);
  const asked = settings(targetsAsked(input, ledger, policies), ledger, policies);
  context.spend(asked.length);
  const targets = asked.map(async (setting) =>
    goalOf(
      { ...setting, day, language: context.language },
      await valueFor(context, input, setting.target, day),
    ),
  );
  return { __typename: 'PolicyTargetReport', targets: await Promise.all(targets) };
};
