import { GoneError } from '../../request/errors.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Time for which a walk over pages keeps the revision that it began at. */
const holdMs = 600_000;

const held = new Map<string, { readonly snapshot: Snapshot; readonly timer: NodeJS.Timeout }>();

/** Keeps a snapshot for the pages that follow its first; a walk that begins anew keeps it for longer. */
export const holdSnapshot = (snapshot: Snapshot): void => {
  const { revision } = snapshot;
  clearTimeout(held.get(revision)?.timer);
  const timer = setTimeout(() => held.delete(revision), holdMs).unref();
  held.set(revision, { snapshot, timer });
};

let tellOthers: (revision: string) => void = () => undefined;

/** Says how other processes are told of the revisions that walks begin at. */
export const tellOfWalks = (tell: (revision: string) => void): void => {
  tellOthers = tell;
};

/** Keeps the snapshot at which a walk begins, here and in other processes: the next page may be asked of any. */
export const beginWalk = (snapshot: Snapshot): void => {
  holdSnapshot(snapshot);
  tellOthers(snapshot.revision);
};

/** Finds the snapshot that a walk began at. Throws GoneError where it is kept no more. */
export const heldSnapshot = (revision: string, current: Snapshot): Snapshot => {
  if (revision === current.revision) return current;
  const snapshot = held.get(revision)?.snapshot;
  if (snapshot) return snapshot;
  throw new GoneError({
    zh: `图版本${revision.slice(0, 40)}已不再保留（10分钟）；请从第一页重新开始`,
    en: `revision ${revision.slice(0, 40)} is kept no more (10 minutes); begin again at the first page`,
  });
};
