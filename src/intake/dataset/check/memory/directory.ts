import type { NamedEntry } from './known.js';

const fold = (text: string): string => text.toLowerCase();

/** Named things by code (in any case) and by name. */
export class Directory<Entry extends NamedEntry = NamedEntry> {
  readonly #byCode = new Map<string, Entry>();
  readonly #codesByFolded = new Map<string, string>();
  readonly #codesByName = new Map<string, string[]>();

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: Entry): void {
    const isRepeated = this.#byCode.has(entry.code);
    this.#byCode.set(entry.code, entry);
    this.#codesByFolded.set(fold(entry.code), entry.code);
    const codes = this.#codesByName.get(entry.name);
    if (codes === undefined) this.#codesByName.set(entry.name, [entry.code]);
    else if (!isRepeated || !codes.includes(entry.code)) codes.push(entry.code);
  }

  has(code: string): boolean {
    return this.#byCode.has(code);
  }

  byCode(code: string): Entry | undefined {
    return this.#byCode.get(code);
  }

  /** Finds the code itself, whatever case it is written in. */
  codeOf(written: string): string | undefined {
    return this.#byCode.has(written) ? written : this.#codesByFolded.get(fold(written));
  }

  /** Codes of all that bear this name. */
  codesNamed(name: string): readonly string[] {
    return this.#codesByName.get(name) ?? [];
  }
}
