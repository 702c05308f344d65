import type { FrameRows, ImageRows } from '../image-rows.js';
import type { EnterpriseRows } from '../known-of-enterprises.js';

/** What changed from one revision to another, read anew. */
export interface Delta {
  readonly revision: string;
  /** Where one of them may have changed. */
  readonly frame?: FrameRows | undefined;
  /** Where one of them, or what they name, may have changed. */
  readonly surveys?: ImageRows['surveys'] | undefined;
  /** Ids of enterprises of which all that was known is replaced. Those that `rows` does not have are gone. */
  readonly touched: readonly string[];
  /** All that is known of the touched: their supplies to and from anybody, too. */
  readonly rows: EnterpriseRows;
}
