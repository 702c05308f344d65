/** An entry as far as it may cover a park: the value of the attribute that decides, null where not known. */
export interface CoveringEntry {
  readonly park: string | null;
  readonly decides: string | null;
}

/** Which parks a register covers. */
export interface CoverageCodes {
  readonly covered: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

type Standing = keyof CoverageCodes;

const standingOf = (own: readonly CoveringEntry[], wanted: string | null): Standing => {
  if (own.length === 0) return 'missing';
  if (wanted === null || own.some(({ decides }) => decides === wanted)) return 'covered';
  return own.some(({ decides }) => decides === null) ? 'unknown' : 'missing';
};

/**
 * Tells which of the parks that an article wants covered have an entry that counts. `wanted` is the value that the
 * deciding attribute needs, null where any entry counts. A register without any entry was not kept: every park is
 * unknown, none is missing.
 */
export const parkCoverage = (
  parks: readonly string[],
  entries: readonly CoveringEntry[],
  wanted: string | null,
): CoverageCodes => {
  if (entries.length === 0) return { covered: [], missing: [], unknown: parks };
  const standings = parks.map((park) => ({
    park,
    standing: standingOf(
      entries.filter((entry) => entry.park === park),
      wanted,
    ),
  }));
  const of = (wantedStanding: Standing) =>
    standings.filter(({ standing }) => standing === wantedStanding).map(({ park }) => park);
  return { covered: of('covered'), missing: of('missing'), unknown: of('unknown') };
};
