import type { Language } from '../../../codes/language.js';

export interface CheckOptions {
  /** Of messages and actions. */
  readonly language: Language;
  /** A row with any error is rejected, also where only an optional value is refused. */
  readonly strict?: boolean;
  /** Resource of single files (`--kind`); without it their headers decide. */
  readonly kind?: string;
  /** Where rows of single files come from (`--source`), and the scheme of their ids; the file's name by default. */
  readonly source?: string;
  /** The day of import, ISO; later dates are refused. Today by default. */
  readonly today?: string;
  /** Accepted rows in a batch, 2,000 by default. */
  readonly batchSize?: number;
}
