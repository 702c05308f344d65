import type { Cells } from '../build-rollup.js';
import type { Image } from '../image.js';
import { MarkedCells } from '../marked-cells.js';
import type { Changes } from './changes.js';

/** The places and segments whose sums may differ after the changes, with all that contain them; 1 for each. */
export const affectedCells = (image: Image, { place, settle, leave }: Changes): Cells => {
  const cells = new MarkedCells(image);
  cells.markPlace(place);
  for (const row of leave) cells.markEnterprise(image, row);
  for (const { activities } of settle) for (const { segment } of activities) cells.markSegment(segment);
  return cells;
};
