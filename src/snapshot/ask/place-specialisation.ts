import { locationQuotient } from '../../analysis/specialisation/location-quotient.js';
import { type Measure, measureColumns } from '../tables/measure-columns.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { activeCells } from './place-structure.js';
import { rollupCell } from './rollup-cell.js';

/** Segment in which a place is specialised. */
export interface Specialisation {
  readonly segment: number;
  readonly locationQuotient: number;
  readonly enterpriseCount: number;
}

/** Rounding must not decide whether a quotient of exactly 1 counts, as in `specialisation`. */
const rounding = 1e-12;

/**
 * Lists the segments with a location quotient ≥ 1 against a reference area, highest first, ties by code: M[c,·] of
 * the place.
 */
export const placeSpecialisation = (
  snapshot: Snapshot,
  measure: Measure,
  place: number,
  reference: number,
): Specialisation[] => {
  const { rollup, segments } = snapshot;
  const { activity, total } = measureColumns(snapshot, measure);
  const quotient = (cell: number): number | null => {
    const area = rollupCell(rollup, reference, rollup.segment[cell]!);
    if (area === none || activity[cell] === 0) return null;
    return locationQuotient(activity[cell]!, total[place]!, activity[area]!, total[reference]!);
  };
  return activeCells(snapshot, place)
    .map((cell) => ({
      segment: rollup.segment[cell]!,
      locationQuotient: quotient(cell) ?? 0,
      enterpriseCount: rollup.count[cell]!,
    }))
    .filter(({ locationQuotient }) => locationQuotient >= 1 - rounding)
    .sort(
      (a, b) =>
        b.locationQuotient - a.locationQuotient ||
        (segments.codes[a.segment]! < segments.codes[b.segment]! ? -1 : 1),
    );
};
