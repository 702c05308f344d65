import { clipLine } from './clip-line.js';
import { clipPolygon } from './clip-polygon.js';
import type { Shape } from './shape.js';
import type { Path } from './side.js';
import { simplePolygons } from './simple-polygons.js';
import type { Tile } from './tile.js';
import { type TileLayer, type TileProperties, tileExtent } from './tile-layer.js';

/** Shapes reach this far beyond the tile, in its units, so that outlines do not end at its border. */
const buffer = 128;

const toTile = (path: Float64Array, { z, x, y }: Tile, worlds: number): number[] => {
  const scale = 2 ** z * tileExtent;
  const units = new Array<number>(path.length);
  for (let at = 0; at < path.length; at += 2) {
    units[at] = (path[at]! + worlds) * scale - x * tileExtent;
    units[at + 1] = path[at + 1]! * scale - y * tileExtent;
  }
  return units;
};

/** Whole units, positions that repeat the one before left out. */
const rounded = (path: Path): number[] => {
  const units: number[] = [];
  for (let at = 0; at < path.length; at += 2) {
    const [x, y] = [Math.round(path[at]!), Math.round(path[at + 1]!)];
    if (units.length === 0 || x !== units.at(-2) || y !== units.at(-1)) units.push(x, y);
  }
  return units;
};

/** Rings in whole units, not closed. */
const ringsIn = ({ parts }: Shape, tile: Tile, worlds: number): Int32Array[] => {
  const polygons = parts
    .map((rings) => rings.map((ring) => toTile(ring, tile, worlds)))
    .flatMap((rings) => clipPolygon(rings, -buffer, tileExtent + buffer))
    .map((rings) => rings.map(rounded));
  return simplePolygons(polygons)
    .flat()
    .map((ring) => Int32Array.from(ring.slice(0, -2)));
};

const linesIn = ({ parts }: Shape, tile: Tile, worlds: number): Int32Array[] =>
  parts
    .flat()
    .flatMap((line) => clipLine(toTile(line, tile, worlds), -buffer, tileExtent + buffer))
    .map((line) => Int32Array.from(rounded(line)))
    .filter((line) => line.length >= 4);

const touches = (shape: Shape, { z, x, y }: Tile, worlds: number): boolean => {
  const side = 2 ** z;
  const margin = buffer / tileExtent;
  return (
    (shape.right + worlds) * side >= x - margin &&
    (shape.left + worlds) * side <= x + 1 + margin &&
    shape.bottom * side >= y - margin &&
    shape.top * side <= y + 1 + margin
  );
};

/** Adds the part of a line or polygon in a tile and its buffer as a feature; none where no part of it is there. */
export const addShape = (
  layer: TileLayer,
  tile: Tile,
  id: number,
  shape: Shape,
  properties: TileProperties,
): void => {
  const worlds = [-1, 0, 1].filter((world) => touches(shape, tile, world));
  const paths = worlds.flatMap((world) =>
    shape.kind === 'line' ? linesIn(shape, tile, world) : ringsIn(shape, tile, world),
  );
  if (paths.length === 0) return;
  layer.tagAll(properties);
  if (shape.kind === 'line') layer.addLines(id, paths);
  else layer.addPolygon(id, paths);
};
