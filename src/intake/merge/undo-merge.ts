import { endMerge, mergeEnds, partRelations, partTargets } from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';
import { writeAlone } from '../dataset/write/write-alone.js';
import { lockLists } from './lock-lists.js';
import { mergeRefusals } from './merge-refusals.js';
import { recordFollowed } from './record-followed.js';

/**
 * Makes an enterprise itself again: all that was moved goes back, and what came since stays with the other, whose own
 * id is returned. Throws RefusedError where it is not merged.
 */
export const undoMerge = async (store: Store, gone: string, member: string): Promise<string> => {
  const [ends] = await store.run(mergeEnds, { kept: gone, gone });
  const into = ends?.into ?? null;
  if (into === null) throw mergeRefusals.notMerged(gone);
  await writeAlone(store, async (run) => {
    await lockLists(run, gone);
    const targets = await run(partTargets, { gone });
    await run(partRelations, { gone });
    await run(endMerge, { gone });
    await recordFollowed(run, targets, { kind: 'PARTED', from: into, to: gone, member });
    return { enterprises: [into, gone], tables: [] };
  });
  return into;
};
