import type { RequestContext } from '../../../request/request-context.js';
import { answerParts } from '../answer/answer-parts.js';
import { type PolicyRow, policiesOfGraph } from '../document/policies-of-graph.js';
import { liesAround, territoryOf } from '../document/territory-of.js';
import { entryWithin, placesOfEntry } from '../register/entry-within.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import { targetLedger } from '../target/target-rows.js';
import { aimDeadlines } from './aim-deadlines.js';
import type { Deadline, DeadlineSpan } from './deadline.js';
import { entryDeadlines } from './entry-deadlines.js';
import { statementDeadlines } from './statement-deadlines.js';
import { termDeadlines } from './term-deadlines.js';

/** Which deadlines: of a span, of the documents and entries of a place, by its row, where one is given. */
export interface DeadlinesAsked extends DeadlineSpan {
  readonly place: number | undefined;
  /** Day on which documents and entries are looked at, ISO. */
  readonly asOf: string;
}

const concerns = (
  { snapshot }: RequestContext,
  policies: readonly PolicyRow[],
  place: number | undefined,
): PolicyRow[] =>
  policies.filter(({ code }) => {
    if (place === undefined) return true;
    const territory = territoryOf(snapshot, policies, code);
    return territory !== undefined && liesAround(snapshot, territory, place);
  });

/** Makes the reading of a register: entries of the place, and those that name neither place nor firm. */
const entriesOfPlace = async (context: RequestContext, { place, asOf }: DeadlinesAsked) => {
  const { snapshot } = context;
  const ofNoPlace = (entry: RegisterEntry): boolean =>
    entry.enterpriseId === null && placesOfEntry(snapshot, entry).length === 0;
  const entries = (await everyEntry(context, asOf)).filter(
    (entry) => place === undefined || ofNoPlace(entry) || entryWithin(snapshot, entry, place),
  );
  return (register: string) => entries.filter(({ id }) => id.startsWith(`${register}|`));
};

/** Finds what documents make due or let end in a span, by day: the one source of the answer and of the calendar. */
export const deadlinesBetween = async (
  context: RequestContext,
  asked: DeadlinesAsked,
): Promise<Deadline[]> => {
  const parts = await answerParts(context, 'policyDeadlines', asked.place);
  const policies = concerns(context, await policiesOfGraph(context), asked.place);
  const all = [
    ...termDeadlines(policies, parts),
    ...aimDeadlines(policies, await targetLedger(context), asked),
    ...statementDeadlines(policies, parts, asked),
    ...entryDeadlines(parts, await entriesOfPlace(context, asked)),
  ];
  return all
    .filter(({ day }) => asked.from <= day && day <= asked.to)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
};
