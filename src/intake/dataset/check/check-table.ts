import { ReadFault } from '../../../sheet/read/read-fault.js';
import type { SourceTable } from '../read/source-table.js';
import { BatchBuilder } from './batch-builder.js';
import type { CheckContext } from './check-context.js';
import type { CheckOptions } from './check-options.js';
import type { CheckedBatch, Origin } from './checked-row.js';
import { gatherResource, refersToItself } from './gather-resource.js';
import { Duplicates } from './memory/duplicates.js';
import type { RunMemory } from './memory/run-memory.js';
import { readLayout } from './read-layout.js';
import { TableChecker, type TableRun } from './table-checker.js';

const defaultBatchSize = 2_000;

const today = (): string => new Date().toISOString().slice(0, 10);

const contextOf = (
  source: SourceTable,
  origin: Origin,
  options: CheckOptions,
  memory: RunMemory,
): CheckContext => ({
  regions: memory.regions,
  segments: memory.segments,
  chains: memory.chains,
  parks: memory.parks,
  sectors: memory.sectors,
  ...memory.ofPolicies,
  rules: memory.rules,
  today: options.today ?? today(),
  partialDatesAllowed: origin.kind === 'package',
  missingValues: source.missingValues,
  attachment: source.attachment,
});

const openRun = async (
  source: SourceTable,
  origin: Origin,
  options: CheckOptions,
  memory: RunMemory,
  batch: BatchBuilder,
): Promise<TableRun | undefined> => {
  const table = await source.open();
  const layout = readLayout(source, table, batch);
  if (layout === undefined) return undefined;
  const context = contextOf(source, origin, options, memory);
  const inCircle = refersToItself(source.resource.name)
    ? await gatherResource(table, layout, context, memory)
    : undefined;
  const duplicates = new Duplicates(source.resource);
  if (source.resource.name === 'enterprises') memory.keepEnterpriseKeys(duplicates.keys);
  return {
    table,
    layout,
    context: { ...context, inCircle },
    memory,
    duplicates,
    scheme: origin.name,
    strict: options.strict ?? false,
    batchSize: options.batchSize ?? defaultBatchSize,
    batch,
  };
};

/** Checks a table. A file that breaks off yields what was read before, and a finding where it broke. */
export async function* checkTable(
  source: SourceTable,
  origin: Origin,
  options: CheckOptions,
  memory: RunMemory,
): AsyncGenerator<CheckedBatch> {
  const batch = new BatchBuilder(origin, source.resource.name, source.file, options.language);
  try {
    const run = await openRun(source, origin, options, memory, batch);
    if (run) yield* new TableChecker(run).batches();
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    batch.say({ code: error.code, parameters: error.parameters }, { row: error.row });
  }
  yield batch.take();
}
