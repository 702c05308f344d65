import {
  writePartOfRegions,
  writePartOfSectors,
  writePartOfSegments,
} from '../../../../cypher/queries.gen.js';
import type { Store } from '../../../store/store.js';
import type { CheckedBatch } from '../check/checked-row.js';
import { ownKey } from '../check/own-key.js';
import type { ImportRecord } from '../record/import-record.js';
import { touchedKeys } from '../record/touched-keys.js';
import { statement } from './statement.js';

interface PartOf {
  readonly code: string;
  readonly parent: string;
}

const queries = {
  regions: writePartOfRegions,
  segments: writePartOfSegments,
  sectors: writePartOfSectors,
} as const;
type Contained = keyof typeof queries;

const isContained = (resource: string): resource is Contained => resource in queries;

const chunkSize = 5_000;

const writeParts = (
  store: Store,
  resource: Contained,
  rows: readonly PartOf[],
  record: ImportRecord | undefined,
): Promise<void> =>
  store.transaction('write', async (run) => {
    const { query } = statement(queries[resource], rows);
    const write = async (): Promise<void> => void (await run(query, { rows }));
    await (record ? record.around(run, resource, () => touchedKeys([{ query, rows }]), write) : write());
  });

/**
 * Containment of rows in rows: a parent may stand further down its table, so these edges wait until the table has
 * been read to its end.
 */
export class Containment {
  readonly #waiting: Record<Contained, PartOf[]> = { regions: [], segments: [], sectors: [] };

  remember({ resource, rows }: CheckedBatch): void {
    if (!isContained(resource)) return;
    for (const { values } of rows) {
      if (values.parent)
        this.#waiting[resource].push({ code: ownKey(resource, values), parent: String(values.parent) });
    }
  }

  /** Writes what waits of every table but the table that is still being read. */
  async flush(store: Store, record?: ImportRecord, reading?: string): Promise<void> {
    for (const resource of Object.keys(queries) as Contained[]) {
      if (resource === reading) continue;
      const rows = this.#waiting[resource].splice(0);
      for (let from = 0; from < rows.length; from += chunkSize)
        await writeParts(store, resource, rows.slice(from, from + chunkSize), record);
    }
  }
}
