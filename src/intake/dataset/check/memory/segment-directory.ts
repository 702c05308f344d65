import { Directory } from './directory.js';
import type { SegmentEntry } from './known.js';

/** Segments by code and name, and which of them have parts. */
export class SegmentDirectory extends Directory<SegmentEntry> {
  readonly #withParts = new Set<string>();

  constructor(entries: Iterable<SegmentEntry> = []) {
    super();
    for (const entry of entries) this.add(entry);
  }

  override add(entry: SegmentEntry): void {
    super.add(entry);
    if (entry.parent) this.#withParts.add(entry.parent);
  }

  hasParts(code: string): boolean {
    return this.#withParts.has(code);
  }
}
