import {
  type ActivityCell,
  type ActivityMatrix,
  activityMatrix,
} from '../../src/analysis/specialisation/activity-matrix.js';
import { random } from './random.js';

/**
 * Places of rising ability and segments of rising demands, with noise: nested like real activity, so that M is connected
 * and its second eigenvalue simple. `filled` is the rough share of cells with activity.
 */
export function randomMatrix(places: number, segments: number, filled: number, seed: number): ActivityMatrix {
  const next = random(seed);
  const cells: ActivityCell[] = [];
  for (let place = 0; place < places; place++) {
    const ability = place / places;
    for (let segment = 0; segment < segments; segment++) {
      const demand = segment / segments;
      const chance = filled * (0.15 + 1.7 / (1 + Math.exp(8 * (demand - ability))));
      if (next() < chance) cells.push({ place, segment, value: Math.exp(4 * next() + 2 * next()) });
    }
  }
  return activityMatrix(places, segments, cells);
}
