import { countHeldKeys, heldEnterprises, heldIdentifiers } from '../../../../cypher/queries.gen.js';
import type { Store } from '../../../store/store.js';
import { keyOfId } from './identifier-key.js';
import { MetKeys } from './met-keys.js';

/** What may name an enterprise of the graph. */
export interface HeldKeys {
  /** Identifiers (`scheme:value`), the id of each enterprise among them. */
  readonly identifiers: MetKeys;
  /** Folded names. */
  readonly names: MetKeys;
}

/** Bytes of an import for each key of the graph from which reading all is faster than looking for those of its rows. */
const bytesOfKey = 64;

const read = async (store: Store, { identifiers, names }: HeldKeys): Promise<void> => {
  await store.each(heldIdentifiers, {}, ({ key }) => identifiers.meet(key));
  await store.each(heldEnterprises, {}, ({ id, normalisedName }) => {
    identifiers.meet(keyOfId(id));
    if (normalisedName !== null) names.meet(normalisedName);
  });
};

/** Reads the keys of the graph where they are few beside the bytes of an import; else each is looked for. */
export const readHeldKeys = async (store: Store, bytes: number): Promise<HeldKeys> => {
  const [counted] = await store.run(countHeldKeys, {});
  const graph = { isRead: (counted?.held ?? 0) * bytesOfKey <= bytes };
  const keys = { identifiers: new MetKeys(graph), names: new MetKeys(graph) };
  if (graph.isRead) await read(store, keys);
  return keys;
};
