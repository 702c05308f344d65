import type { Remark } from '../../../codes/cell/reading.js';
import type { Language } from '../../../codes/language.js';
import type { CheckedBatch, CheckedRow, Origin } from './checked-row.js';
import type { Finding } from './finding/finding.js';
import { type FindingCode, findingCodes } from './finding/finding-codes.js';
import { type FindingPlace, makeFinding } from './finding/make-finding.js';
import type { RowCheck } from './row-check.js';

const maxFindings = 5_000;

/** Gathers rows, findings and counts until there is enough for a batch. */
export class BatchBuilder {
  #rows: CheckedRow[] = [];
  #findings: Finding[] = [];
  #counts = { read: 0, accepted: 0, rejected: 0, repaired: 0 };

  constructor(
    private readonly origin: Origin,
    private readonly resource: string,
    private readonly file: string,
    private readonly language: Language,
  ) {}

  say(remark: Remark<FindingCode>, place: Omit<FindingPlace, 'file'>): void {
    this.#findings.push(makeFinding(remark, { ...place, file: this.file }, this.language));
  }

  /** Counts rows that hold nothing to take. */
  skip(count: number): void {
    this.#counts.read += count;
    this.#counts.rejected += count;
  }

  /** Counts a checked row with its remarks; hands it on where it is accepted and not the repetition of another row. */
  put(row: RowCheck, repeats: boolean): void {
    for (const { matched, value, ...remark } of row.remarks)
      this.say(remark, { row: row.row, column: matched?.header, field: matched?.column.name, value });
    this.#counts.read += 1;
    if (row.rejected) this.#counts.rejected += 1;
    else {
      this.#counts.accepted += 1;
      if (row.remarks.some(({ code }) => findingCodes[code].severity === 'fixed')) this.#counts.repaired += 1;
      if (!repeats)
        this.#rows.push({ resource: this.resource, file: this.file, row: row.row, values: row.values });
    }
  }

  isFull(batchSize: number): boolean {
    return this.#rows.length >= batchSize || this.#findings.length >= maxFindings;
  }

  isEmpty(): boolean {
    return this.#counts.read === 0 && this.#findings.length === 0;
  }

  take(): CheckedBatch {
    const batch: CheckedBatch = {
      origin: this.origin,
      resource: this.resource,
      file: this.file,
      rows: this.#rows,
      findings: this.#findings,
      ...this.#counts,
    };
    this.#rows = [];
    this.#findings = [];
    this.#counts = { read: 0, accepted: 0, rejected: 0, repaired: 0 };
    return batch;
  }
}
