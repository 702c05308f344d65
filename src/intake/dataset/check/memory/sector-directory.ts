import { Directory } from './directory.js';
import type { SectorEntry } from './known.js';

const classificationOf = (code: string): string => code.slice(0, code.lastIndexOf(':'));

/** Sectors by `classification:code` and by name, their parts, and which classifications there are. */
export class SectorDirectory extends Directory<SectorEntry> {
  readonly #classifications = new Set<string>();
  readonly #parts = new Map<string, Set<string>>();

  constructor(entries: Iterable<SectorEntry> = []) {
    super();
    for (const entry of entries) this.add(entry);
  }

  override add(entry: SectorEntry): void {
    super.add(entry);
    this.#classifications.add(classificationOf(entry.code));
    if (entry.parent === undefined) return;
    const parts = this.#parts.get(entry.parent) ?? new Set();
    this.#parts.set(entry.parent, parts.add(entry.code));
  }

  /** Lists the sectors that a coarser one consists of; none where none is known. */
  partsOf(code: string): readonly string[] {
    return [...(this.#parts.get(code) ?? [])];
  }

  /** Lists the classifications that have a sector of this code, the latest name first. */
  classificationsWith(code: string): string[] {
    return [...this.#classifications]
      .filter((classification) => this.has(`${classification}:${code}`))
      .sort()
      .reverse();
  }
}
