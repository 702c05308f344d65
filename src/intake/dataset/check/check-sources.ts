import { basename } from 'node:path';
import { ReadFault } from '../../../sheet/read/read-fault.js';
import { openSource } from '../read/open-source.js';
import type { Source } from '../read/source-table.js';
import { BatchBuilder } from './batch-builder.js';
import type { CheckOptions } from './check-options.js';
import { checkTable } from './check-table.js';
import type { CheckedBatch } from './checked-row.js';
import type { Known } from './memory/known.js';
import { RunMemory } from './memory/run-memory.js';
import { orderTables } from './order-tables.js';

const refused = (path: string, fault: ReadFault, options: CheckOptions): CheckedBatch => {
  const file = basename(path);
  const batch = new BatchBuilder(
    { name: file, kind: 'file', title: file, sampling: 'SAMPLE' },
    '',
    file,
    options.language,
  );
  batch.say({ code: fault.code, parameters: fault.parameters }, { row: fault.row });
  return batch.take();
};

const open = async (path: string, options: CheckOptions): Promise<Source | CheckedBatch> => {
  try {
    return await openSource(path, options);
  } catch (error) {
    if (error instanceof ReadFault) return refused(path, error, options);
    throw error;
  }
};

const notesOf = (source: Source, options: CheckOptions): CheckedBatch[] =>
  source.notes.map((note) => {
    const batch = new BatchBuilder(source.origin, note.value, note.file, options.language);
    batch.say({ code: note.code, parameters: note.parameters }, { row: 0, value: note.value });
    return batch.take();
  });

/**
 * Reads and checks every path: a folder with `datapackage.json`, such a file itself, or a single CSV, XLSX or JSON
 * Lines file. The one entry to reading and checking: `import` writes what it yields, `check` counts it.
 *
 * Later paths may refer to rows of earlier ones, and to what `memory` holds already. Nothing a file holds makes this throw: a file that cannot be read, or
 * a package that is not valid, yields a batch without rows whose finding has row 0 and severity error. Memory does
 * not grow with a file, except some 60 bytes a row for keys and names (duplicates, references).
 *
 * A row is rejected when a required value or the whole row is refused, or, with `strict`, any value of it. Rows that
 * hold nothing to take (empty, the header again, a total) are rejected with their finding; a row that repeats an
 * earlier one exactly is accepted and not yielded again. `strict` as a whole ("nothing is written unless everything
 * is right") is the caller's: run this once for the findings of severity error, then again to write.
 */
export async function* checkSources(
  paths: readonly string[],
  reference: Known,
  options: CheckOptions,
  memory: RunMemory = new RunMemory(reference),
): AsyncGenerator<CheckedBatch> {
  for (const path of paths) {
    const source = await open(path, options);
    if (!('tables' in source)) {
      yield source;
      continue;
    }
    yield* notesOf(source, options);
    for (const table of orderTables(source.tables))
      if (options.only?.has(table.resource.name) ?? true)
        yield* checkTable(table, source.origin, options, memory);
  }
}
