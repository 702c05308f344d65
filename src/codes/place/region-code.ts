/** Codes of the remarks on a region. */
export type RegionCode =
  | 'region-form'
  | 'region-name'
  | 'region-pseudo'
  | 'region-unknown'
  | 'region-ambiguous'
  | 'region-former'
  | 'region-zone'
  | 'region-part-unknown';
