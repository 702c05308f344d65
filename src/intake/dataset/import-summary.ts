import type { CheckedBatch } from './check/checked-row.js';

/** Counts of a table of a file: read = accepted + rejected. */
export interface ResourceSummary {
  readonly name: string;
  readonly file: string;
  read: number;
  accepted: number;
  rejected: number;
}

/** Counts and findings of an import or a check. */
export interface ImportSummary {
  read: number;
  accepted: number;
  rejected: number;
  repaired: number;
  readonly resources: ResourceSummary[];
  /** Revision of the graph afterwards. */
  revision: string;
  /** Id by which the import is undone; absent where nothing was written, or no record kept. */
  readonly importId?: string;
}

export const emptySummary = (): ImportSummary => ({
  read: 0,
  accepted: 0,
  rejected: 0,
  repaired: 0,
  resources: [],
  revision: '0',
});

const resourceOf = (summary: ImportSummary, { resource, file }: CheckedBatch): ResourceSummary => {
  const counted = summary.resources.find((counts) => counts.name === resource && counts.file === file);
  if (counted) return counted;
  const added = { name: resource, file, read: 0, accepted: 0, rejected: 0 };
  summary.resources.push(added);
  return added;
};

/** Adds a batch to the counts, `refused` of its accepted rows being refused after all. */
export const count = (summary: ImportSummary, batch: CheckedBatch, refused: number): void => {
  for (const counts of [summary, resourceOf(summary, batch)]) {
    counts.read += batch.read;
    counts.accepted += batch.accepted - refused;
    counts.rejected += batch.rejected + refused;
  }
  summary.repaired += batch.repaired;
};
