import { liesIn } from '../../../snapshot/ask/containment.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { RegisterEntry } from '../register/register-entry.type.js';

/** What an entry must be of: a chain, or one segment of it; anything where neither is given. */
export interface EntrySubject {
  readonly chain?: string | null;
  readonly segment?: string | null;
}

const isOfSubject = (
  { chainCode, segmentCode }: RegisterEntry,
  { chain, segment }: EntrySubject,
): boolean => {
  if (segment) return segmentCode === segment || (segmentCode === null && !!chain && chainCode === chain);
  return !chain || chainCode === chain;
};

/** Whether an entry is of a place, of a place around it, or of a park or region within it. */
const isOfPlace = ({ places }: Snapshot, { parkCode, regionCode }: RegisterEntry, place: number): boolean => {
  const own = places.rowOf.get(parkCode === null ? `REGION:${regionCode}` : `PARK:${parkCode}`);
  return own !== undefined && (liesIn(places, place, own) || liesIn(places, own, place));
};

/** Entries of registers that concern a place and a chain or segment. */
export const entriesOfPlace = (
  snapshot: Snapshot,
  entries: readonly RegisterEntry[],
  place: number,
  subject: EntrySubject,
): RegisterEntry[] =>
  entries.filter((entry) => isOfPlace(snapshot, entry, place) && isOfSubject(entry, subject));
