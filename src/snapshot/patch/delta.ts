import type { EnterpriseRows } from '../build/known-of-enterprises.js';
import type { FrameRows, SnapshotRows } from '../tables/graph-rows.js';

/** What changed from one revision to another, read anew. */
export interface Delta {
  readonly revision: string;
  /** Where one of them may have changed. */
  readonly frame?: FrameRows | undefined;
  /** Where one of them, or what they name, may have changed. */
  readonly surveys?: SnapshotRows['surveys'] | undefined;
  /** Ids of enterprises of which all that was known is replaced. Those that `rows` does not have are gone. */
  readonly touched: readonly string[];
  /** All that is known of the touched: their supplies to and from anybody, too. */
  readonly rows: EnterpriseRows;
}
