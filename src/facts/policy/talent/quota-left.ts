/** Places of a kind: how many there are, or how many of them were used in a year; null is not stated. */
export interface QuotaRecord {
  readonly kind: string;
  readonly year: number | null;
  readonly total: number | null;
  readonly used: number | null;
}

/** Places of a kind in a year. */
export interface QuotaLeft {
  readonly kind: string;
  readonly total: number | null;
  readonly used: number | null;
  /** Total less used, not below 0; null where either is not known. */
  readonly left: number | null;
}

/** Tells the places left of each kind in a year; what is stated for no year holds for every year. */
export const quotaLeft = (records: readonly QuotaRecord[], year: number): QuotaLeft[] =>
  [...new Set(records.map(({ kind }) => kind))].map((kind) => {
    const own = records.filter((record) => record.kind === kind);
    const ofYear = own.filter((record) => record.year === year);
    const standing = own.filter((record) => record.year === null);
    const first = (of: 'total' | 'used'): number | null =>
      [...ofYear, ...standing].map((record) => record[of]).find((value) => value !== null) ?? null;
    const [total, used] = [first('total'), first('used')];
    return { kind, total, used, left: total === null || used === null ? null : Math.max(0, total - used) };
  });
