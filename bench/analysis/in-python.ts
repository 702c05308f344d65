import { relatednessDensity } from '../../src/analysis/relatedness/relatedness-density.js';
import { type ProductSpace, productSpace } from '../../src/snapshot/ask/product-space.js';
import type { Snapshot } from '../../src/snapshot/tables/snapshot.js';
import { withReference } from '../methods/reference.js';

const name = 'snapshot';
const numbered = (count: number, has: (i: number) => boolean): number[] =>
  Array.from({ length: count }, (_, i) => i).filter(has);

/** Rows and columns that are not empty: ecomplexity divides by what they hold. */
const filled = ({ presence: { places, segments, placeStart, segmentStart } }: ProductSpace) => ({
  rows: numbered(places, (row) => placeStart[row + 1]! > placeStart[row]!),
  columns: numbered(segments, (segment) => segmentStart[segment + 1]! > segmentStart[segment]!),
});

const held = ({ presence: { placeStart, segmentOf } }: ProductSpace, row: number): number[] => [
  ...segmentOf.subarray(placeStart[row]!, placeStart[row + 1]!),
];

/** Throws unless two columns of numbers agree. */
const requireNear = (what: string, own: readonly number[], theirs: Float64Array): void => {
  const most = own.reduce((worst, value, i) => Math.max(worst, Math.abs(value - theirs[i]!)), 0);
  if (!(most < 1e-6)) throw new Error(`${what} here and in ecomplexity differ by ${most}`);
};

/** Seconds that ecomplexity takes for proximity, density, ECI and PCI of the same prefectures and segments. */
export const pythonSeconds = (python: string, snapshot: Snapshot): number => {
  const space = productSpace(snapshot, 'ENTERPRISES');
  const { rows, columns } = filled(space);
  const present = new Float64Array(rows.length * columns.length);
  const columnOf = new Map(columns.map((segment, column) => [segment, column]));
  rows.forEach((row, i) => {
    for (const segment of held(space, row)) present[i * columns.length + columnOf.get(segment)!] = 1;
  });
  const size = { places: rows.length, segments: columns.length };
  let seconds = 0;
  withReference(python, [{ name, ...size, published: false, values: present, present }], [], (reference) => {
    const density = rows.flatMap((row) => {
      const all = relatednessDensity(space.relatedness, held(space, row));
      return columns.map((segment) => all[segment]!);
    });
    requireNear('density', density, reference.column(name, 'density'));
    const { eci = null } = space.complexity ?? {};
    if (eci)
      requireNear(
        'ECI',
        rows.map((row) => eci[row]!),
        reference.column(name, 'eci'),
      );
    const took = reference.seconds.get(name)!;
    seconds = took.eci! + took.proximity! + took.density!;
  });
  return seconds;
};
