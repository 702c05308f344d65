/** A firm with a link to a university: rows of the segments that it works in, and whether it is here already. */
export interface AlumniFirm {
  readonly enterprise: number;
  readonly segments: readonly number[];
  readonly here: boolean;
}

/** A firm that fits, with the asked segments that it works in. */
export interface FittingFirm<Firm extends AlumniFirm> {
  readonly firm: Firm;
  readonly fits: readonly number[];
}

/** Keeps the firms that work in one of the segments asked about and are not here already. */
export const fittingFirms = <Firm extends AlumniFirm>(
  firms: readonly Firm[],
  segments: ReadonlySet<number>,
): FittingFirm<Firm>[] =>
  firms
    .filter(({ here }) => !here)
    .map((firm) => ({ firm, fits: firm.segments.filter((segment) => segments.has(segment)) }))
    .filter(({ fits }) => fits.length > 0);
