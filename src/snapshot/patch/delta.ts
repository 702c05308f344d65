import type { EnterpriseRows } from '../build/known-of-enterprises.js';
import type { FrameRows, SnapshotRows } from '../tables/graph-rows.js';

/** Changes from one revision to another, read anew. */
export interface Delta {
  readonly revision: string;
  /** Present where a place, segment or chain may have changed. */
  readonly frame?: FrameRows | undefined;
  /** Present where surveys, or what they name, may have changed. */
  readonly surveys?: SnapshotRows['surveys'] | undefined;
  /** Present where official statistics, or what they name, may have changed. */
  readonly statistics?: SnapshotRows['statistics'] | undefined;
  /** Ids of the enterprises whose facts are all replaced. An enterprise that `rows` does not have is gone. */
  readonly touched: readonly string[];
  /** All facts of the touched enterprises: their supplies to and from anybody, too. */
  readonly rows: EnterpriseRows & Pick<SnapshotRows, 'projects'>;
}
