import { liesIn } from '../ask/containment.js';
import { buildRollup } from '../build/build-rollup.js';
import { buildTotals } from '../build/build-totals.js';
import { mergeRollup } from '../build/merge-rollup.js';
import type { Snapshot } from '../tables/snapshot.js';
import { affectedCells } from './affected-cells.js';
import type { SupposedChanges } from './changes.js';
import { overlayActivities } from './overlay-activities.js';
import { withEmptyDatedLists, withoutItems } from './overlay-adjacency.js';
import { overlayEnterprises } from './overlay-enterprises.js';

/**
 * Makes the snapshot as it would be after some changes, of the same revision; the given snapshot stays as it is.
 * Values kept by snapshot are kept for each apart, and go with the overlay when the answer has been given. The sums
 * that may differ are made anew, by the code that made those of the snapshot; the rest is copied.
 */
export const overlaySnapshot = (snapshot: Snapshot, changes: SupposedChanges): Snapshot => {
  const { places, segments } = snapshot;
  const leaving = new Set(changes.leave);
  const enterprises = overlayEnterprises(snapshot, changes);
  const activities = overlayActivities(snapshot, changes);
  const sites = withEmptyDatedLists(
    withoutItems(snapshot.sites, (row, site) => leaving.has(row) && liesIn(places, site, changes.place)),
    changes.settle.length,
  );
  const affected = affectedCells(snapshot, changes);
  const part = buildRollup({ places, segments, enterprises, activities, sites }, affected);
  return {
    ...snapshot,
    enterprises,
    activities,
    sites,
    rollup: mergeRollup(snapshot.rollup, part, affected),
    totals: buildTotals({ places, enterprises, activities }),
  };
};
