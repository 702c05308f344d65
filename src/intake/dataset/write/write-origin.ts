import { writeSource } from '../../../../cypher/queries.gen.js';
import type { Store } from '../../../store/store.js';
import type { Origin } from '../check/checked-row.js';
import type { ImportRecord } from '../record/import-record.js';
import { keysByLabel } from '../record/touched-keys.js';

/** Keeps in the graph that this package or file was imported, once a run. */
export const writeOrigin = async (store: Store, origin: Origin, record?: ImportRecord): Promise<void> => {
  const { name, title, path, licence, contents, version } = origin;
  const source = {
    code: name,
    title: title ?? null,
    path: path ?? null,
    licence: licence ?? null,
    contents: [...(contents ?? [])],
    version: version ?? null,
    importedAt: new Date().toISOString(),
  };
  await store.transaction('write', async (run) => {
    const write = async (): Promise<void> => void (await run(writeSource, source));
    const keys = keysByLabel([{ label: 'Source', key: name }]);
    await (record ? record.around(run, 'sources', () => keys, write) : write());
  });
};
