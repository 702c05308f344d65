import type { LibraryTargetsRow } from '../../../../cypher/queries.gen.js';

/** What a firm of the library must meet; anything where left out. */
export interface LibraryWanted {
  readonly chain?: string | null;
  readonly contributor?: string | null;
  readonly stage?: string | null;
}

/** A firm once, with every target that it is on the lists as. */
export interface LibraryFirm {
  readonly firm: string;
  readonly targets: readonly string[];
  readonly contributors: readonly string[];
}

export interface Library {
  readonly firms: readonly LibraryFirm[];
  readonly entryCount: number;
  /** Whether a park and a centre are both among the contributors. */
  readonly coCompiled: boolean;
}

const isOfChain = ({ chain, segments }: LibraryTargetsRow, wanted: string): boolean =>
  chain === wanted || segments.some((segment) => segment.startsWith(`${wanted}.`));

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];

const byFirm = (rows: readonly LibraryTargetsRow[]): ReadonlyMap<string, LibraryTargetsRow[]> => {
  const firms = new Map<string, LibraryTargetsRow[]>();
  for (const row of rows) {
    const own = firms.get(row.firm) ?? [];
    own.push(row);
    firms.set(row.firm, own);
  }
  return firms;
};

/**
 * Puts targets of several lists together, one entry a firm. A firm is in the library where one of its targets meets all
 * that is wanted; then all its targets of the chain are told.
 */
export const libraryOf = (
  rows: readonly LibraryTargetsRow[],
  { chain, contributor, stage }: LibraryWanted,
): Library => {
  const ofChain = rows.filter((row) => !chain || isOfChain(row, chain));
  const meets = (row: LibraryTargetsRow): boolean =>
    (!contributor || row.contributor === contributor) && (!stage || row.stage === stage);
  const kept = [...byFirm(ofChain)].filter(([, own]) => own.some(meets));
  const entries = kept.flatMap(([, own]) => own);
  const kinds = new Set(entries.map(({ kind }) => kind));
  return {
    firms: kept.map(([firm, own]) => ({
      firm,
      targets: own.map(({ id }) => id),
      contributors: unique(own.map((row) => row.contributor)),
    })),
    entryCount: entries.length,
    coCompiled: kinds.has('PARK') && kinds.has('CENTRE'),
  };
};
