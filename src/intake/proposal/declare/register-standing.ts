import { registerStanding } from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import { knownIn } from '../../../snapshot/ask/known-in.js';
import type { TransactionRun } from '../../../store/store.js';
import { segmentsAsked } from '../segments-asked.js';

/** How far a register is worked off for a chain. */
export interface RegisterStanding {
  readonly enterprises: number;
  readonly open: number;
  readonly unread: number;
  /** Share that is neither open nor unread; 0 for an empty register. */
  readonly coverage: number;
}

/** Counts the enterprises of a place that wait for a decision about a chain, as the graph stands now. */
export const standingOf = async (
  { snapshot }: RequestContext,
  run: TransactionRun,
  place: number,
  chain: string,
): Promise<RegisterStanding> => {
  const ids = knownIn(snapshot, place).map((row) => snapshot.enterprises.ids.at(row));
  const segments = [...segmentsAsked(snapshot, [chain])].map((row) => snapshot.segments.codes[row] ?? '');
  const [{ open, unread } = { open: 0, unread: 0 }] = await run(registerStanding, { ids, segments });
  const enterprises = ids.length;
  const coverage = enterprises === 0 ? 0 : (enterprises - open - unread) / enterprises;
  return { enterprises, open, unread, coverage };
};
