import type { ImageRows } from '../image-rows.js';
import type { EnterpriseRows } from '../known-of-enterprises.js';

/** Places, segments and chains: few, so that they are read whole. */
export type FrameRows = Pick<
  ImageRows,
  'regions' | 'parks' | 'segments' | 'links' | 'chains' | 'memberships'
>;

/** What changed from one revision to another, read anew. */
export interface Delta {
  readonly revision: string;
  /** Where one of them may have changed. */
  readonly frame?: FrameRows;
  /** Where one of them, or what they name, may have changed. */
  readonly surveys?: ImageRows['surveys'];
  /** Ids of enterprises of which all that was known is replaced. Those that `rows` does not have are gone. */
  readonly touched: readonly string[];
  /** All that is known of the touched: their supplies to and from anybody, too. */
  readonly rows: EnterpriseRows;
}
