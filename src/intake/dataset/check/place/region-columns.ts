/** Columns that name the region of a row together, the widest first; `region` may be of any level. */
export const regionColumns = ['province', 'region', 'city', 'county'] as const;
