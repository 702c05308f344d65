import type { Language } from '../../../codes/language.js';
import type { FileWish } from '../read/open-file.js';

export interface CheckOptions extends FileWish {
  /** Language of messages and actions. */
  readonly language: Language;
  /** Rejects a row with any error, also where only an optional value is refused. */
  readonly strict?: boolean;
  /** Day of import, ISO; later dates are refused. Today by default. */
  readonly today?: string;
  /** Resources to read; tables of others are passed over. All by default. */
  readonly only?: ReadonlySet<string>;
  /** Accepted rows in a batch, 2,000 by default. */
  readonly batchSize?: number;
}
