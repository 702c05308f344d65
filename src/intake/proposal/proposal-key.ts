import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Makes the id of the proposal of a segment for an enterprise: one, however often it is proposed. */
export const proposalKey = (enterprise: string, segment: string): string => `${enterprise}|${segment}`;

/** Makes the id of a proposal from its rows in a snapshot. */
export const proposalKeyOfRows = (
  { enterprises, segments }: Snapshot,
  enterprise: number,
  segment: number,
): string => proposalKey(enterprises.ids[enterprise] ?? '', segments.codes[segment] ?? '');
