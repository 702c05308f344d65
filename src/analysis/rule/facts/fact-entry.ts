/** A fact of the catalogue: what a rule may ask for. */
export interface FactEntry {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** int, number, bool, date, word, text; a list of one in brackets; a list of records in braces. */
  readonly type: string;
  readonly unit: string | null;
  /** Words of a closed or an open list; empty where any text is taken. */
  readonly words: readonly string[];
  /** Names of these words, in their order; a word without one is its own name. */
  readonly wordNames: readonly string[];
  readonly wordNamesEn: readonly string[];
  readonly open: boolean;
}
