/** One row of `regions.csv`; every value as it is written. */
export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly level: 'NATION' | 'PROVINCE' | 'PREFECTURE' | 'COUNTY';
  readonly parent: string;
}

/** The first digits that all regions inside a region share: `45`, `4502`, `450204`. */
export const stemOfCode = (code: string): string => code.replace(/0000$|00$/, '');
