import type { RegionLevel } from '../place/region.type.js';
import { liesIn } from '../projection/containment.js';
import type { Image } from '../projection/image.js';
import type { MapQuestion } from './map-question.js';

const levels: readonly RegionLevel[] = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'];

/** The level below that of the place; without a place provinces. */
const levelBelow = ({ places }: Image, place: number | undefined): RegionLevel => {
  const level = place === undefined ? 'NATION' : (places.levels[place] as RegionLevel);
  return levels[Math.min(levels.indexOf(level) + 1, levels.length - 1)]!;
};

const rowsFrom = (from: number, to: number, passes: (row: number) => boolean): number[] => {
  const rows: number[] = [];
  for (let row = from; row < to; row++) if (passes(row)) rows.push(row);
  return rows;
};

/** Regions of the level asked for, within the place asked for; in the order of the tree. */
export const regionRows = (image: Image, { place, level }: MapQuestion): number[] => {
  const { places } = image;
  const wanted = level ?? levelBelow(image, place);
  const [from, to] = place === undefined ? [0, places.regionCount] : [place, places.end[place]!];
  return rowsFrom(from, to, (row) => places.levels[row] === wanted);
};

/** Parks within the place asked for. */
export const parkRows = (image: Image, { place }: MapQuestion): number[] => {
  const { places } = image;
  return rowsFrom(
    places.regionCount,
    places.size,
    (row) => place === undefined || liesIn(places, row, place),
  );
};
