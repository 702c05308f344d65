import { type PresenceMatrix, presenceMatrix } from '../complexity/presence-matrix.js';
import type { ActivityMatrix } from './activity-matrix.js';

/** Rounding of the sums must not decide whether a cell with RCA exactly 1 is present: 1e-12, relative. */
const ROUNDING = 1e-12;

/**
 * Makes M: M[c,s] = 1 where RCA[c,s] ≥ 1 (exactly 1 counts, within a relative rounding of 1e-12) and X[c,s] > 0, else
 * 0. Computed as X[c,s]·ΣX ≥ Σ_s X[c,s]·Σ_c X[c,s]. Source: Hidalgo & Hausmann 2009, doi 10.1073/pnas.0900943106.
 */
export function specialisation(activity: ActivityMatrix): PresenceMatrix {
  const segmentTotal = new Float64Array(activity.segments);
  const placeTotal = new Float64Array(activity.places);
  forEachCell(activity, (place, segment, value) => {
    segmentTotal[segment]! += value;
    placeTotal[place]! += value;
  });
  const total = placeTotal.reduce((a, b) => a + b, 0);
  const rows: number[][] = Array.from({ length: activity.places }, () => []);
  forEachCell(activity, (place, segment, value) => {
    const expected = (placeTotal[place]! / total) * segmentTotal[segment]!;
    if (value >= expected * (1 - ROUNDING)) rows[place]!.push(segment);
  });
  return presenceMatrix(activity.segments, rows);
}

function forEachCell(
  activity: ActivityMatrix,
  visit: (place: number, segment: number, value: number) => void,
): void {
  for (let place = 0; place < activity.places; place++) {
    for (let i = activity.rowStart[place]!; i < activity.rowStart[place + 1]!; i++) {
      visit(place, activity.segment[i]!, activity.value[i]!);
    }
  }
}
