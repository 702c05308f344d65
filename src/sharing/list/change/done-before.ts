import { eventsOfRequest } from '../../../../cypher/queries.gen.js';
import { type ChangeRequest, requireSameRequest } from '../../../request/change-request.js';
import type { TransactionRun } from '../../../store/store.js';

/** Targets that this request changed already; undefined where it changed nothing so far. */
export const doneBefore = async (
  run: TransactionRun,
  request: ChangeRequest,
): Promise<readonly string[] | undefined> => {
  const events = await run(eventsOfRequest, { request: request.request });
  requireSameRequest(request, events);
  if (events.length === 0) return undefined;
  return events.flatMap(({ target }) => (target === null ? [] : [target]));
};
