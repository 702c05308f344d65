import type { CheckOptions } from './check-options.js';
import type { CheckedBatch } from './checked-row.js';
import type { Known } from './known.js';

/**
 * Read and check every path: a folder with `datapackage.json`, such a file itself, or a single CSV, XLSX or JSON
 * Lines file. The one entry to reading and checking: `import` writes what it yields, `check` counts it.
 *
 * Later paths may refer to rows of earlier ones. Nothing a file holds makes this throw: a file that cannot be read, or
 * a package that is not valid, yields a batch without rows whose finding has row 0 and severity error. Memory does
 * not grow with a file, except some 30 bytes a row for keys (duplicates, references).
 *
 * A row is rejected when a required value or the whole row is refused, or, with `strict`, any value of it. Rows that
 * hold nothing to take (empty, the header again, a total) are rejected with their finding; a row that repeats an
 * earlier one exactly is accepted and not yielded again. `strict` as a whole ("nothing is written unless everything
 * is right") is the caller's: run this once for the findings of severity error, then again to write.
 */
export async function* checkSources(
  _paths: readonly string[],
  _known: Known,
  _options: CheckOptions,
): AsyncGenerator<CheckedBatch> {}
