import 'reflect-metadata';
import { mercatorX, mercatorY } from '../geo/mercator.js';
import type { Tile } from '../geo/tile/tile.js';
import type { MapInput } from '../map/map.input.js';
import { mapTile } from '../map/tile/find-map-layer.js';
import type { RequestContext } from '../request/request-context.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { Step } from './step.js';

/** Zooms from a country to a city, and the number of tiles of each. */
const [zooms, tilesOfZoom] = [[4, 6, 8, 10, 12], 20];

/** Tiles around some enterprises that stand far apart in the table. */
const someTiles = function* ({ enterprises }: Snapshot): Generator<Tile> {
  const apart = Math.max(1, Math.floor(enterprises.size / tilesOfZoom));
  for (let row = 0; row < enterprises.size; row += apart) {
    const [longitude, latitude] = [enterprises.longitude[row]!, enterprises.latitude[row]!];
    if (Number.isNaN(longitude)) continue;
    for (const z of zooms) {
      const side = 2 ** z;
      const at = (part: number): number => Math.min(side - 1, Math.floor(part * side));
      yield { z, x: at(mercatorX(longitude)), y: at(mercatorY(latitude)) };
    }
  }
};

const everybody = { layer: 'ENTERPRISES', filter: {}, crs: 'WGS84', limit: 1 } satisfies MapInput;

/** Draws some tiles of all enterprises: they are indexed then, and what draws is as fast as it will be. */
export const mapSteps = function* (context: RequestContext): Generator<Step> {
  for (const tile of someTiles(context.snapshot)) yield () => mapTile(context, everybody, tile);
};
