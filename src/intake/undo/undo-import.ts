import { endImportUndo } from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';
import type { NodeChange } from '../dataset/record/node-change.js';
import { writeAlone } from '../dataset/write/write-alone.js';
import { planUndo } from './plan-undo.js';
import { touchedByUndo } from './touched-by-undo.js';
import { undoRefusals } from './undo-refusals.js';
import { writeUndo } from './write-undo.js';

/** What was written back, and the revision that holds it. */
export interface WrittenBack {
  readonly changes: readonly NodeChange[];
  readonly revision: string;
}

/**
 * Writes everything back as it was before an import, all of it or nothing. Throws RefusedError where a later write
 * stands in the way, and while an import is under way.
 */
export const undoImport = async (store: Store, id: string, by: string): Promise<WrittenBack> => {
  let changes: readonly NodeChange[] = [];
  const revision = await writeAlone(store, async (run) => {
    const plan = await planUndo(run, id);
    if (plan.obstacles.length > 0) throw undoRefusals.obstructed(plan.obstacles);
    await writeUndo(run, plan);
    await run(endImportUndo, { id, at: new Date().toISOString(), by });
    changes = plan.changes;
    return touchedByUndo(changes);
  });
  return { changes, revision };
};
