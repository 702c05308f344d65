import { listsOfMerge, lockListOfImport } from '../../../cypher/queries.gen.js';
import type { TransactionRun } from '../../store/store.js';

/** Locks the lists whose targets follow an enterprise, in the order of their ids; their changes wait. */
export const lockLists = async (run: TransactionRun, id: string): Promise<void> => {
  for (const { list } of await run(listsOfMerge, { id })) await run(lockListOfImport, { list });
};
