import { buildRollup } from '../build-rollup.js';
import { buildTotals } from '../build-totals.js';
import { liesIn } from '../containment.js';
import type { Image } from '../image.js';
import { mergeRollup } from '../merge-rollup.js';
import { affectedCells } from './affected-cells.js';
import type { Changes } from './changes.js';
import { overlayActivities } from './overlay-activities.js';
import { withEmptyLists, withoutItems } from './overlay-adjacency.js';
import { overlayEnterprises } from './overlay-enterprises.js';

/**
 * The image as it would be after some changes: a new one of the same revision; the given one stays as it is. What is
 * remembered by image is remembered of each apart, and goes with the overlay when the answer has been given. The sums
 * that may differ are made anew, by the code that made those of the image; the rest is copied.
 */
export const overlayImage = (image: Image, changes: Changes): Image => {
  const { places, segments } = image;
  const leaving = new Set(changes.leave);
  const enterprises = overlayEnterprises(image, changes);
  const activities = overlayActivities(image, changes);
  const sites = withEmptyLists(
    withoutItems(image.sites, (row, site) => leaving.has(row) && liesIn(places, site, changes.place)),
    changes.settle.length,
  );
  const affected = affectedCells(image, changes);
  const part = buildRollup({ places, segments, enterprises, activities, sites }, affected);
  return {
    ...image,
    enterprises,
    activities,
    sites,
    rollup: mergeRollup(image.rollup, part, affected),
    totals: buildTotals({ places, enterprises, activities }),
  };
};
