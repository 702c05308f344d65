import { changedIds, changesFrom } from '../../../../cypher/queries.gen.js';
import type { Store } from '../../../store/store.js';

/** Ids of the enterprises that changed after a revision; undefined where more did than the graph names. */
export const changedSince = async (store: Store, revision: number): Promise<string[] | undefined> => {
  const changes = await store.run(changesFrom, { revision });
  if (changes.some((change) => change.whole && change.revision > revision)) return undefined;
  return (await store.run(changedIds, { revision })).map(({ id }) => id);
};
