import { graphState } from '../../cypher/queries.gen.js';
import type { Store } from './store.js';

/** Graph as it stands at one moment. */
export interface GraphMoment {
  readonly revision: string;
  /** True while an import is under way: what is read now is half of it. */
  readonly importing: boolean;
  /** New at random with every change; absent where the graph has none, or is half a state. */
  readonly mark?: string | undefined;
  /** Names this state of this graph among all states of all graphs; absent where it has no mark, or is half a state. */
  readonly key?: string | undefined;
}

export const graphMoment = async (store: Store): Promise<GraphMoment> => {
  const [state] = await store.run(graphState, {});
  const revision = String(state?.revision ?? 0);
  const importing = (state?.importing ?? null) !== null;
  const mark = importing ? undefined : (state?.mark ?? undefined);
  // An edit by hand may move the revision and not the mark, or the mark and not the revision.
  return { revision, importing, mark, key: mark === undefined ? undefined : `${mark}@${revision}` };
};

/** Reads the moment that a key names. */
export const momentOfKey = (key: string): GraphMoment => {
  const at = key.lastIndexOf('@');
  return { revision: key.slice(at + 1), mark: key.slice(0, at), importing: false, key };
};

/** Tells whether nothing was written in between. An import moves the revision at its beginning and at its end. */
export const isSameMoment = (before: GraphMoment, after: GraphMoment): boolean =>
  before.revision === after.revision && before.key === after.key && before.importing === after.importing;
