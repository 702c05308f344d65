import { hasUnnotedProposals, noteProposalsChanged } from '../../../../cypher/queries.gen.js';
import type { PlaceInput } from '../../../facts/place/place.input.js';
import { placeRow } from '../../../facts/place/place-row.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { knownIn } from '../../../snapshot/ask/known-in.js';
import { segmentsAsked } from '../segments-asked.js';
import { vocabularyOfGraph } from '../vocabulary-of-graph.js';
import { type BatchMethod, proposeBatch } from './propose-batch.js';

/** Which enterprises and segments are asked for. */
export interface ProposalScope {
  readonly place?: PlaceInput | undefined;
  /** Ids of the only enterprises that are asked for; all where it is left out. */
  readonly enterprises?: readonly string[] | undefined;
  readonly chains?: readonly string[] | undefined;
  /** Least score that is stored; 0.3 by default. */
  readonly minScore?: number | undefined;
}

/** Tells how far the work is: enterprises looked at, of how many, and what was proposed. */
export type ProposalProgress = (looked: number, total: number, proposed: number) => void;

/** What was proposed for a scope. */
export interface ProposedEnterprises {
  readonly enterprises: number;
  readonly read: number;
  readonly proposed: number;
}

const batchSize = 1_000;

const methodFor = async (context: RequestContext, scope: ProposalScope): Promise<BatchMethod> => ({
  ...(await vocabularyOfGraph(context)),
  segments: segmentsAsked(context.snapshot, scope.chains),
  minScore: numberWithin('minScore', scope.minScore, 0.3, [0, 1]),
});

const idsIn = ({ snapshot }: RequestContext, { place, enterprises }: ProposalScope): readonly string[] => {
  const rows = knownIn(snapshot, place && placeRow(snapshot, 'place', place));
  const ids = rows.map((row) => snapshot.enterprises.ids.at(row));
  if (enterprises === undefined) return ids;
  const asked = new Set(enterprises);
  return ids.filter((id) => asked.has(id));
};

/** Makes the graph tell of the proposals, also of those of an earlier run that was stopped before it could. */
const note = async ({ store }: RequestContext, read: number): Promise<void> => {
  if (read === 0 && !(await store.run(hasUnnotedProposals, {}))[0]?.proposals) return;
  await store.run(noteProposalsChanged, { enterprises: [], tables: [], at: new Date().toISOString() });
};

/**
 * Proposes segments for the enterprises of a place, a batch at a time; stopped and begun again, it goes on where it
 * was. Throws UnknownName and InputError for a scope that cannot be asked.
 */
export const proposeEnterprises = async (
  context: RequestContext,
  scope: ProposalScope,
  progress: ProposalProgress = () => undefined,
): Promise<ProposedEnterprises> => {
  const ids = idsIn(context, scope);
  const method = await methodFor(context, scope);
  let [read, proposed] = [0, 0];
  for (let from = 0; from < ids.length; from += batchSize) {
    const batch = await proposeBatch(context, ids.slice(from, from + batchSize), method);
    read += batch.read;
    proposed += batch.proposed;
    progress(Math.min(from + batchSize, ids.length), ids.length, proposed);
  }
  await note(context, read);
  return { enterprises: ids.length, read, proposed };
};
