interface Sourced {
  readonly source: string | null;
  readonly asOf: string | null;
}

/** Lists sources by name, each with the years of what was read there: the source of the most facts first. */
export const sourcesWithYears = (facts: readonly Sourced[]): string[] => {
  const years = new Map<string, Set<string>>();
  const uses = new Map<string, number>();
  for (const { source, asOf } of facts) {
    if (source === null) continue;
    uses.set(source, (uses.get(source) ?? 0) + 1);
    const known = years.get(source) ?? new Set();
    if (asOf !== null) known.add(asOf.slice(0, 4));
    years.set(source, known);
  }
  return [...years]
    .sort(([a], [b]) => uses.get(b)! - uses.get(a)! || (a < b ? -1 : 1))
    .map(([source, known]) => (known.size > 0 ? `${source}（${[...known].sort().join('、')}）` : source));
};
