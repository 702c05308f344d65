import { graphState } from '../../cypher/queries.gen.js';
import type { Store } from '../store/store.js';

/** The graph as it stands at one moment. */
export interface GraphMoment {
  readonly revision: string;
  /** True while an import is under way: what is read now is half of it. */
  readonly importing: boolean;
  /** Names this state of this graph among all states of all graphs; absent where it has no mark, or is half a state. */
  readonly key?: string;
}

export const graphMoment = async (store: Store): Promise<GraphMoment> => {
  const [state] = await store.run(graphState, {});
  const revision = String(state?.revision ?? 0);
  const importing = (state?.importing ?? null) !== null;
  const mark = state?.mark ?? null;
  // Who edits by hand may move the revision and not the mark, or the mark and not the revision.
  return { revision, importing, key: importing || mark === null ? undefined : `${mark}@${revision}` };
};

/** Whether nothing was written in between. An import moves the revision at its beginning and at its end. */
export const isSameMoment = (before: GraphMoment, after: GraphMoment): boolean =>
  before.revision === after.revision && before.key === after.key && before.importing === after.importing;
