import type { Language } from '../../../codes/language.js';

export interface CheckOptions {
  /** Language of messages and actions. */
  readonly language: Language;
  /** Rejects a row with any error, also where only an optional value is refused. */
  readonly strict?: boolean;
  /** Resource of single files (`--kind`); without it their headers decide. */
  readonly kind?: string;
  /** Source of the rows of single files (`--source`), and the scheme of their ids; the file's name by default. */
  readonly source?: string;
  /** Day of import, ISO; later dates are refused. Today by default. */
  readonly today?: string;
  /** Accepted rows in a batch, 2,000 by default. */
  readonly batchSize?: number;
}
