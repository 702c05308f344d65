import { setImmediate } from 'node:timers/promises';
import type { RawRecord, Table } from '../../../sheet/read/table.js';
import type { BatchBuilder } from './batch-builder.js';
import { type BlankRows, gatherBlankRows, isBlankRows } from './blank-rows.js';
import type { CheckContext } from './check-context.js';
import { checkRow } from './check-row.js';
import type { CheckedBatch } from './checked-row.js';
import { checkEnterpriseReferences } from './enterprise-references.js';
import { type Conflict, describeConflicts } from './finding/describe-conflicts.js';
import { findingCodes } from './finding/finding-codes.js';
import type { Duplicates } from './memory/duplicates.js';
import { keyColumn } from './memory/key-column.js';
import type { RunMemory } from './memory/run-memory.js';
import type { RowCheck } from './row-check.js';
import { PartSums } from './sector/part-sums.js';
import type { TableLayout } from './table-layout.js';

/** Conflicts described with both values; further ones are refused and said without them. */
const maxDescribed = 10_000;

export interface TableRun {
  readonly table: Table;
  readonly layout: TableLayout;
  readonly context: CheckContext;
  readonly memory: RunMemory;
  readonly duplicates: Duplicates;
  readonly scheme: string;
  readonly strict: boolean;
  readonly batchSize: number;
  readonly batch: BatchBuilder;
}

const isError = ({ code }: RowCheck['remarks'][number]): boolean => findingCodes[code].severity === 'error';

/** Checks the rows of a table in their order, and keeps what must be told at its end. */
export class TableChecker {
  readonly #conflicts: Conflict[] = [];
  readonly #partSums: PartSums | undefined;

  constructor(private readonly run: TableRun) {
    if (run.layout.resource.name === 'sector_outputs') this.#partSums = new PartSums(run.memory.sectors);
  }

  async *batches(): AsyncGenerator<CheckedBatch> {
    const { table, batch, batchSize } = this.run;
    for await (const items of gatherBlankRows(table.records())) {
      await this.#checkChunk(items);
      // What is written meanwhile is answered at once, and so is whoever else asks.
      await setImmediate();
      if (batch.isFull(batchSize)) yield batch.take();
    }
    await this.#sayConflicts();
    this.#sayPartSums();
  }

  async #checkChunk(items: readonly (RawRecord | BlankRows)[]): Promise<void> {
    const { layout, context, memory, scheme } = this.run;
    const rows = items.map((item) => (isBlankRows(item) ? item : checkRow(item, layout, context)));
    const checked = rows.filter((row): row is RowCheck => 'values' in row);
    await checkEnterpriseReferences(
      checked.filter((row) => !row.rejected),
      layout,
      memory,
      scheme,
    );
    for (const row of rows)
      if ('values' in row) this.#settle(row);
      else this.#skip(row);
  }

  #skip({ row, last, count }: BlankRows): void {
    const { batch } = this.run;
    const reason =
      count === 1 ? { zh: '', en: '' } : { zh: `（第${row}至${last}行）`, en: ` (rows ${row} to ${last})` };
    batch.say({ code: 'row-empty', parameters: { reason } }, { row });
    batch.skip(count);
  }

  /** Accept a row or not, once every check of it is through. */
  #settle(row: RowCheck): void {
    const { strict, memory, layout, batch } = this.run;
    if (strict && row.remarks.some(isError)) row.rejected = true;
    const repeats = !row.rejected && this.#isRepetition(row);
    if (!row.rejected && !repeats) {
      memory.add(layout.resource.name, row.values);
      this.#partSums?.meet(row.row, row.values);
    }
    batch.put(row, repeats);
  }

  #isRepetition(row: RowCheck): boolean {
    const { duplicates, layout } = this.run;
    const repetition = duplicates.meet(row.values, row.row);
    if (repetition === undefined) {
      this.#meetName(row);
      return false;
    }
    const matched = keyColumn(layout, ({ column }) => row.values[column.name] !== undefined);
    const value = matched && String(row.values[matched.column.name]);
    if (repetition.kind === 'identical')
      row.remarks.push({
        code: 'duplicate-identical',
        parameters: { row: repetition.first },
        matched,
        value,
      });
    else {
      row.rejected = true;
      // The row is not taken: what would be doubtful or repaired in it no longer matters.
      row.remarks.splice(0, row.remarks.length, ...row.remarks.filter(isError));
      if (this.#conflicts.length < maxDescribed)
        this.#conflicts.push({ row: row.row, first: repetition.first });
      else
        row.remarks.push({
          code: 'duplicate-conflict',
          parameters: { row: repetition.first },
          matched,
          value,
        });
    }
    return true;
  }

  #meetName(row: RowCheck): void {
    const { duplicates, layout } = this.run;
    if (layout.resource.name !== 'enterprises') return;
    const first = duplicates.meetName(row.values, row.row);
    if (first !== undefined)
      row.remarks.push({
        code: 'name-twice',
        parameters: { row: first },
        matched: layout.byName.get('name'),
        value: String(row.values.name),
      });
  }

  #sayPartSums(): void {
    const { batch, layout } = this.run;
    for (const { row, column, gap, parts } of this.#partSums?.gaps() ?? [])
      batch.say(
        { code: 'sector-parts-sum', parameters: { number: Math.round(gap), parts } },
        { row, column: layout.byName.get(column)?.header, field: column },
      );
  }

  async #sayConflicts(): Promise<void> {
    if (this.#conflicts.length === 0) return;
    const { table, layout, context, batch } = this.run;
    for (const { row, matched, value, ...remark } of await describeConflicts(
      this.#conflicts,
      table,
      layout,
      context,
    ))
      batch.say(remark, { row, column: matched?.header, field: matched?.column.name, value });
  }
}
