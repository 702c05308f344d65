import { mergeEnds } from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';

/** Tells whether an own id is that of an enterprise that was merged into another. */
export const isMerged = async (store: Store, id: string): Promise<boolean> => {
  const [ends] = await store.run(mergeEnds, { kept: id, gone: id });
  return ends !== undefined && ends.into !== null;
};
