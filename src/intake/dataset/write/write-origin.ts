import { writeSource } from '../../../../cypher/queries.gen.js';
import type { Store } from '../../../store/store.js';
import type { Origin } from '../check/checked-row.js';

/** Keeps in the graph that this package or file was imported, once a run. */
export const writeOrigin = async (store: Store, origin: Origin): Promise<void> => {
  const { name, title, path, licence, version } = origin;
  await store.run(writeSource, {
    code: name,
    title: title ?? null,
    path: path ?? null,
    licence: licence ?? null,
    version: version ?? null,
    importedAt: new Date().toISOString(),
  });
};
