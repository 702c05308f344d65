import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { liesIn } from '../../../snapshot/ask/containment.js';
import { seatFacts } from '../assess/seat-facts.js';
import { type PolicyRow, policiesOfGraph } from '../document/policies-of-graph.js';
import { policyOfRow } from '../document/policy-of-row.js';
import { everyEntry } from '../register/every-entry.js';
import { ruleBookOf } from '../rule/rule-book.js';
import { ruleOf } from '../rule/rule-of.js';
import { type EntrySubject, entriesOfPlace } from './entries-of-place.js';
import type { PolicyConcern } from './policy-concern.type.js';
import { rulesOfPlace } from './rules-of-place.js';

const appliesIn = (
  { snapshot: { places } }: RequestContext,
  { region }: PolicyRow,
  place: number,
): boolean => {
  const territory = places.rowOf.get(`REGION:${region}`);
  return territory !== undefined && liesIn(places, place, territory);
};

/**
 * Finds the documents that concern a place, by its row, and a chain or segment: each with its rules that somebody there
 * may ask for, and with the entries of registers that name them. Documents without either are left out.
 */
export const policiesOfPlace = async (
  context: RequestContext,
  place: number,
  subject: EntrySubject,
  asOf?: string | null,
): Promise<PolicyConcern[]> => {
  const day = isoDayAsked('asOf', asOf);
  const facts = new Map(
    [...(await seatFacts(context, place))].map(([code, { value }]) => [code, value] as const),
  );
  const rules = [...(await ruleBookOf(context)).rules.values()];
  const entries = entriesOfPlace(context.snapshot, await everyEntry(context, day), place, subject);
  return (await policiesOfGraph(context))
    .map((row) => ({
      policy: policyOfRow(row, day),
      rules: appliesIn(context, row, place)
        ? rulesOfPlace(rules, row.code, facts).map((rule) => ruleOf(rule, context.language))
        : [],
      entries: entries.filter(({ policyCode }) => policyCode === row.code),
    }))
    .filter((concern) => concern.rules.length > 0 || concern.entries.length > 0);
};
