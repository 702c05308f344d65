import { assembleImage, fewTables, tablesOf } from './assemble-image.js';
import { type Image, none } from './image.js';
import type { ImageRows } from './image-rows.js';
import { knownOfRows } from './known-of-enterprises.js';
import { rowsBy } from './rows-by.js';

/** Build the image of a graph from its rows, whatever their order: the same rows always give the same image. */
export const buildImage = (rows: ImageRows): Image => {
  const positions = rowsBy(rows.enterprises.map(({ id }) => id));
  const few = fewTables(rows);
  const known = knownOfRows(rows, few, (id) => positions.get(id) ?? none);
  return assembleImage(few, tablesOf(few, known));
};
