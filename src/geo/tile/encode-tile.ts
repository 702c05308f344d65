import { ByteWriter } from './byte-writer.js';
import type { TileLayer } from './tile-layer.js';

/** Encodes a vector tile (MVT 2.1) of the layers that hold features; no byte at all where none does. */
export const encodeTile = (layers: readonly TileLayer[]): Uint8Array => {
  const tile = new ByteWriter();
  for (const layer of layers) if (layer.count > 0) tile.bytes(layer.finish());
  return tile.view().slice();
};
