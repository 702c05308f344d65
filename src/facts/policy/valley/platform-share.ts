/** An industry that should have a platform of its own; `platform` is null where none is recorded. */
export interface PlatformIndustry {
  readonly industry: string;
  readonly platform: string | null;
}

/** How many industries have their platform. */
export interface PlatformShare {
  readonly covered: number;
  readonly of: number;
  /** Covered over all, 0 to 1; null where no platform of any industry is recorded: then nothing was kept. */
  readonly share: number | null;
  /** Industries without; none where nothing was kept. */
  readonly missing: readonly string[];
}

/** Counts the industries with a platform (一产业一平台). */
export const platformShare = (industries: readonly PlatformIndustry[]): PlatformShare => {
  const covered = industries.filter(({ platform }) => platform !== null).length;
  const counts = { covered, of: industries.length };
  if (covered === 0) return { ...counts, share: null, missing: [] };
  const missing = industries.filter(({ platform }) => platform === null).map(({ industry }) => industry);
  return { ...counts, share: covered / industries.length, missing };
};
