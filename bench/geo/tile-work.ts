import { mercatorX, mercatorY } from '../../src/geo/mercator.js';
import type { MortonIndex } from '../../src/geo/morton/morton-index.js';
import { countCategories } from '../../src/geo/tile/category-counts.js';
import { encodeTile } from '../../src/geo/tile/encode-tile.js';
import { addPoints, type PointSelection } from '../../src/geo/tile/point-tile.js';
import type { Tile } from '../../src/geo/tile/tile.js';
import { TileLayer } from '../../src/geo/tile/tile-layer.js';
import { atOnce } from '../../src/pieces/pieces.js';
import type { Points } from './points.js';

const statuses = ['strong', 'weak', 'missing'];

export const statusOf = (item: number): number => item % 4;

export const allZooms = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

/** So many tiles of each zoom, drawn by points: each holds some. */
export const tilesOf = (
  { longitude, latitude }: Points,
  zooms: readonly number[],
  each: number,
): readonly Tile[] =>
  zooms.flatMap((z) =>
    Array.from({ length: each }, (_, i) => {
      const item = (i * 104_729) % longitude.length;
      const at = (share: number) => Math.floor(share * 2 ** z);
      return { z, x: at(mercatorX(longitude[item]!)), y: at(mercatorY(latitude[item]!)) };
    }),
  );

/** Points with a code and a status each, ready to be drawn. */
export const selectionOf = (index: MortonIndex, statusByItem: Uint8Array): PointSelection => ({
  index,
  categories: atOnce(countCategories(index, statuses, statusByItem)),
  propertiesOf: (item) => ({ code: `E${item}`, status: statusOf(item) }),
});

export const tileFrom =
  (selection: PointSelection) =>
  (tile: Tile): Uint8Array => {
    const layer = new TileLayer('enterprises');
    addPoints(layer, tile, selection);
    return encodeTile([layer]);
  };

export const figure = ({ p50, p99 }: { readonly p50: number; readonly p99: number }): string =>
  `${p50.toFixed(3)} / ${p99.toFixed(2)}`;
