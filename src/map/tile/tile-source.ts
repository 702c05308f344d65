import type { Box } from '../../geo/box.js';
import type { Tile } from '../../geo/tile/tile.js';
import type { TileLayer } from '../../geo/tile/tile-layer.js';

/** Types of properties as TileJSON names them. */
export type FieldTypes = Readonly<Record<string, 'String' | 'Number' | 'Boolean'>>;

/** Source that tiles of a layer are drawn from. */
export interface TileSource {
  readonly count: number;
  /** Deepest zoom that shows more than the zoom before. */
  readonly maxZoom: number;
  /** Bounds in the system asked for; undefined where nothing is drawn. */
  readonly bounds: () => Box | undefined | Promise<Box | undefined>;
  readonly fields: FieldTypes;
  readonly draw: (layer: TileLayer, tile: Tile) => void;
}
