import { type Image, none } from './image.js';

/** The outermost region around a place. */
export const outermost = ({ places }: Image, place: number): number => {
  let row = place;
  while (places.parent[row] !== none) row = places.parent[row]!;
  return row;
};
