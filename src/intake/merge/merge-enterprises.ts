import { beginMerge, mergeEnds, mergeRelations, mergeTargets } from '../../../cypher/queries.gen.js';
import type { Store, TransactionRun } from '../../store/store.js';
import { writeAlone } from '../dataset/write/write-alone.js';
import { lockLists } from './lock-lists.js';
import type { MergeRequest } from './merge-request.js';
import { recordFollowed } from './record-followed.js';
import { requiresMerge } from './requires-merge.js';

const isNeeded = async (run: TransactionRun, request: MergeRequest): Promise<boolean> => {
  const { kept, gone } = request;
  const [ends] = await run(mergeEnds, { kept, gone });
  return requiresMerge(request, ends!);
};

const merge = async (run: TransactionRun, request: MergeRequest): Promise<void> => {
  const { kept, gone, member, reason } = request;
  // Another merge may have ended meanwhile.
  if (!(await isNeeded(run, request))) return;
  await lockLists(run, gone);
  await run(beginMerge, { kept, gone, member, reason, at: new Date().toISOString() });
  await run(mergeRelations, { gone });
  const targets = await run(mergeTargets, { gone });
  await recordFollowed(run, targets, { kind: 'MERGED', from: gone, to: kept, member });
};

/**
 * Makes two enterprises one: activities, sites, supplies, holdings, titles, technologies, identifiers and targets of
 * the second are those of the first, which takes over what it lacks. Does nothing where they are one already. Throws
 * InputError, RefusedError.
 */
export const mergeEnterprises = async (store: Store, request: MergeRequest): Promise<void> => {
  if (!(await isNeeded((query, params) => store.run(query, params), request))) return;
  await writeAlone(store, async (run) => {
    await merge(run, request);
    return { enterprises: [request.kept, request.gone], tables: [] };
  });
};
