import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import {
  beginImportRecord,
  endImportRecord,
  forgetImportParts,
  recentImports,
  writeImportPart,
} from '../../../../cypher/queries.gen.js';
import type { Store, TransactionRun } from '../../../store/store.js';
import type { ImportSummary } from '../import-summary.js';
import { changeOf } from './change-of.js';
import { forgottenImports, recordLimits } from './forgotten-imports.js';
import type { NodeChange } from './node-change.js';
import { packChanges } from './packed-changes.js';
import { readImages } from './read-images.js';
import type { KeysByLabel } from './touched-keys.js';

/** Who imports. */
export interface Importer {
  /** Member, or user of the command line. */
  readonly by: string;
  readonly organisation?: string;
}

/** Imports that are looked at where old ones are forgotten. */
const maxRecords = 200;

const changesBetween = (
  before: Awaited<ReturnType<typeof readImages>>,
  after: Awaited<ReturnType<typeof readImages>>,
): NodeChange[] => [...after].flatMap(([text, image]) => changeOf(before.get(text), image) ?? []);

/**
 * Keeps in the graph what an import changes, in the transactions that change it, so that it can be undone. An import
 * that changes more than `recordLimits` allow cannot: what it changed is then forgotten.
 */
export class ImportRecord {
  readonly id = randomUUID();
  #parts = 0;
  #changed = 0;

  private constructor(private readonly store: Store) {}

  /** Begins the record of an import of these files. */
  static async begin(store: Store, { by, organisation }: Importer, paths: readonly string[]) {
    const record = new ImportRecord(store);
    await store.run(beginImportRecord, {
      ...{ id: record.id, at: new Date().toISOString(), by, organisation: organisation ?? null },
      files: paths.map((path) => basename(path)),
    });
    return record;
  }

  /** Writes, and keeps what that changed of the nodes. */
  async around(run: TransactionRun, resource: string, keysOf: () => KeysByLabel, write: () => Promise<void>) {
    if (this.#changed > recordLimits.nodesOfOne) return write();
    const keys = keysOf();
    const before = await readImages(run, keys);
    await write();
    const changes = changesBetween(before, await readImages(run, keys));
    await this.#keep(run, resource, changes);
  }

  async #keep(run: TransactionRun, resource: string, changes: readonly NodeChange[]): Promise<void> {
    this.#changed += changes.length;
    const part = { id: this.id, part: this.#parts++, resource };
    await run(writeImportPart, { ...part, changed: changes.length, changes: packChanges(changes) });
    if (this.#changed > recordLimits.nodesOfOne) await run(forgetImportParts, { ids: [this.id] });
  }

  /** Ends the record; of imports too long ago it is no longer kept what they changed. */
  async end({ read, accepted, rejected }: ImportSummary, revision: string): Promise<void> {
    const counts = { read, accepted, rejected, revision: Number(revision) };
    await this.store.run(endImportRecord, { id: this.id, ...counts });
    const ids = forgottenImports(await this.store.run(recentImports, { first: maxRecords }));
    if (ids.length > 0) await this.store.run(forgetImportParts, { ids });
  }
}
