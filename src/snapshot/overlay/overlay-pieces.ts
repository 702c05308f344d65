import type { Pieces } from '../../pieces/pieces.js';
import { liesIn } from '../ask/containment.js';
import { mergePieces } from '../build/merge-pieces.js';
import { rollupPieces } from '../build/rollup-pieces.js';
import { totalsPieces } from '../build/totals-pieces.js';
import type { Snapshot } from '../tables/snapshot.js';
import { activitiesOver } from './activities-over.js';
import { affectedCells } from './affected-cells.js';
import type { SupposedChanges } from './changes.js';
import { withEmptyDatedLists, withoutItems } from './overlay-adjacency.js';
import { overlayEnterprises } from './overlay-enterprises.js';

/**
 * Makes the snapshot as it would be after some changes, of the same revision; the given snapshot stays as it is.
 * Values kept by snapshot are kept for each apart, and go with the overlay when the answer has been given. The sums
 * that may differ are made anew, by the code that made those of the snapshot; the rest is copied.
 */
export const overlayPieces = function* (snapshot: Snapshot, changes: SupposedChanges): Pieces<Snapshot> {
  const { places, segments } = snapshot;
  const leaving = new Set(changes.leave);
  const enterprises = yield* overlayEnterprises(snapshot, changes);
  yield;
  const activities = yield* activitiesOver(snapshot, changes);
  yield;
  const sites = withEmptyDatedLists(
    withoutItems(snapshot.sites, (row, site) => leaving.has(row) && liesIn(places, site, changes.place)),
    changes.settle.length,
  );
  const affected = affectedCells(snapshot, changes);
  const part = yield* rollupPieces({ places, segments, enterprises, activities, sites }, affected);
  return {
    ...snapshot,
    enterprises,
    activities,
    sites,
    rollup: yield* mergePieces(snapshot.rollup, part, affected),
    totals: yield* totalsPieces({ places, enterprises, activities }),
  };
};
