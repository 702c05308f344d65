import type { RegionLevel } from '../../facts/place/region.type.js';
import { liesIn } from '../../snapshot/ask/containment.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { MapQuestion } from '../map-question.js';

const levels: readonly RegionLevel[] = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'];

/** Level below that of the place; provinces without a place. */
const levelBelow = ({ places }: Snapshot, place: number | undefined): RegionLevel => {
  const level = place === undefined ? 'NATION' : (places.levels[place] as RegionLevel);
  return levels[Math.min(levels.indexOf(level) + 1, levels.length - 1)]!;
};

const rowsFrom = (from: number, to: number, passes: (row: number) => boolean): number[] => {
  const rows: number[] = [];
  for (let row = from; row < to; row++) if (passes(row)) rows.push(row);
  return rows;
};

/** Regions of the level asked for, within the place asked for; in the order of the tree. */
export const regionRows = (snapshot: Snapshot, { place, level }: MapQuestion): number[] => {
  const { places } = snapshot;
  const wanted = level ?? levelBelow(snapshot, place);
  const [from, to] = place === undefined ? [0, places.regionCount] : [place, places.end[place]!];
  return rowsFrom(from, to, (row) => places.levels[row] === wanted);
};

/** Parks within the place asked for. */
export const parkRows = (snapshot: Snapshot, { place }: MapQuestion): number[] => {
  const { places } = snapshot;
  return rowsFrom(
    places.regionCount,
    places.size,
    (row) => place === undefined || liesIn(places, row, place),
  );
};
