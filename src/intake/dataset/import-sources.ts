import { graphState } from '../../../cypher/queries.gen.js';
import { matchPending } from '../../sharing/list/pending/match-pending.js';
import { buildSearchIndexes, dropSearchIndexes } from '../../store/search-indexes.js';
import type { Store } from '../../store/store.js';
import type { CheckOptions } from './check/check-options.js';
import { checkSources } from './check/check-sources.js';
import type { CheckedRow, Origin } from './check/checked-row.js';
import type { Finding } from './check/finding/finding.js';
import type { Known } from './check/memory/known.js';
import { count, emptySummary, type ImportSummary } from './import-summary.js';
import { bytesOfPaths } from './read/bytes-of-paths.js';
import { type Importer, ImportRecord } from './record/import-record.js';
import { ChangeJournal } from './write/change-journal.js';
import { graphKnown } from './write/graph-known.js';
import { batchIdentifier, type IdentifiedBatch, standsAlone } from './write/identify-batch.js';
import { ImportLock } from './write/import-lock.js';
import { unresolvedFinding } from './write/match-findings.js';
import { Containment } from './write/region-containment.js';
import { writeBatch } from './write/write-batch.js';
import { writeOrigin } from './write/write-origin.js';
import { WritesUnderWay } from './write/writes-under-way.js';

export interface ImportOptions extends CheckOptions {
  /** Says what would happen and writes nothing. */
  readonly dryRun?: boolean;
  /** The process goes on after a failure: then the right to write is given back, and readers are let on. */
  readonly goesOn?: boolean;
  /** Who imports: then what it changes is kept, and it can be undone. */
  readonly importer?: Importer;
}

/** Right to write, and the record of what is written where one is kept. */
interface Writing {
  readonly lock: ImportLock;
  readonly record: ImportRecord | undefined;
}

/** Told what happens while it happens; findings may be too many to keep. */
export interface ImportListener {
  readonly finding: (finding: Finding) => void;
  readonly progress: (summary: ImportSummary) => void;
}

const tell = (findings: readonly Finding[], { finding }: ImportListener): void => {
  for (const message of findings) finding(message);
};

/** Reads and checks every path and, where the right to write is held, writes it; returns the counts. */
const pass = async (
  store: Store,
  reference: Known,
  paths: readonly string[],
  options: ImportOptions,
  listener: ImportListener,
  writing?: Writing,
): Promise<ImportSummary> => {
  const summary = emptySummary();
  const identify = await batchIdentifier(store, bytesOfPaths(paths), options.language);
  const containment = new Containment();
  const journal = new ChangeJournal();
  const origins = new Map<string, Origin>();
  const writes = new WritesUnderWay();
  const record = writing?.record;
  const take = async (identified: IdentifiedBatch): Promise<void> => {
    const { batch, findings } = identified;
    tell([...batch.findings, ...findings], listener);
    let unresolved: readonly CheckedRow[] = [];
    if (writing) {
      await writing.lock.renew();
      await containment.flush(store, record, batch.resource);
      unresolved = await writeBatch(store, batch, identified.identities, identified.duplicates, {
        journal,
        record,
      });
      if (batch.read > 0) origins.set(batch.origin.name, batch.origin);
      containment.remember(batch);
    }
    tell(
      unresolved.map((row) => unresolvedFinding(row, options.language)),
      listener,
    );
    count(summary, batch, unresolved.length);
    listener.progress(summary);
  };
  try {
    // While batches are written the next is read, checked and identified.
    for await (const batch of checkSources(paths, reference, options)) {
      const identified = await identify(batch);
      await writes.begin(standsAlone(identified), () => take(identified));
    }
    await writes.end();
  } finally {
    await writes.settled();
  }
  if (!writing) return summary;
  await containment.flush(store, record);
  for (const origin of origins.values()) await writeOrigin(store, origin, record);
  return summary;
};

const revisionOf = async (store: Store): Promise<string> =>
  String((await store.run(graphState, {}))[0]?.revision ?? 0);

/**
 * Bytes of a first load from which indexes for search are dropped before it and built after it. To change an index
 * makes Neo4j forget every plan: a load of some megabytes is slower by that than by keeping them.
 */
const bytesOfLarge = 16 * 2 ** 20;

const writeAll = async (
  store: Store,
  paths: readonly string[],
  options: ImportOptions,
  listener: ImportListener,
): Promise<ImportSummary> => {
  const lock = await ImportLock.take(store);
  const reference = await graphKnown(store);
  const first = [...reference.regions].length === 0;
  if (first && bytesOfPaths(paths) >= bytesOfLarge) await dropSearchIndexes(store);
  try {
    // The first load of an empty graph keeps no record: there is nothing to go back to.
    const importer = first ? undefined : options.importer;
    const record = importer && (await ImportRecord.begin(store, importer, paths));
    const summary = await pass(store, reference, paths, options, listener, { lock, record });
    await matchPending(store);
    const revision = await lock.end();
    await record?.end(summary, revision);
    return { ...summary, revision, ...(record && { importId: record.id }) };
  } catch (error) {
    if (options.goesOn) await lock.end().catch(() => undefined);
    throw error;
  } finally {
    if (first) await buildSearchIndexes(store);
  }
};

const silent: ImportListener = { finding: () => undefined, progress: () => undefined };

/** True where nothing stands against writing: with `strict`, one error anywhere keeps everything out. */
const allowed = async (store: Store, paths: readonly string[], options: ImportOptions): Promise<boolean> => {
  if (!options.strict) return true;
  let errors = 0;
  const listener = {
    ...silent,
    finding: ({ severity }: Finding) => {
      if (severity === 'error') errors += 1;
    },
  };
  await pass(store, await graphKnown(store), paths, options, listener);
  return errors === 0;
};

/**
 * Import packages and files into the graph, or with `dryRun` only say what would happen. Stopped at any point and run
 * again it ends in the same graph. `written` is false where `strict` kept everything out.
 */
export const importSources = async (
  store: Store,
  paths: readonly string[],
  options: ImportOptions,
  listener: ImportListener = silent,
): Promise<ImportSummary & { readonly written: boolean }> => {
  const writes = !options.dryRun && (await allowed(store, paths, options));
  if (writes) return { ...(await writeAll(store, paths, options, listener)), written: true };
  const summary = await pass(store, await graphKnown(store), paths, options, listener);
  return { ...summary, revision: await revisionOf(store), written: false };
};
