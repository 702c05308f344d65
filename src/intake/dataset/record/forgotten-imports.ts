/** Imports of which it is kept what they changed, and nodes that all of them changed together at most. */
export const recordLimits = { imports: 20, nodesOfOne: 50_000, nodesOfAll: 200_000 } as const;

interface Recorded {
  readonly id: string;
  readonly kept: boolean;
  readonly changed: number;
}

/** Finds the imports, of all with the last first, that are too old for it to be kept what they changed. */
export const forgottenImports = (records: readonly Recorded[]): string[] => {
  let nodes = 0;
  return records
    .filter(({ kept }) => kept)
    .filter(({ changed }, index) => {
      nodes += changed;
      return index > 0 && (index >= recordLimits.imports || nodes > recordLimits.nodesOfAll);
    })
    .map(({ id }) => id);
};
