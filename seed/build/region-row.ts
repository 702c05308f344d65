/** One row of `regions.csv`; every value as it is written. */
export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly level: 'NATION' | 'PROVINCE' | 'PREFECTURE' | 'COUNTY';
  readonly parent: string;
}
