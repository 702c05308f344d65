import type { Box } from '../../geo/box.js';
import { encodeTile } from '../../geo/tile/encode-tile.js';
import { requireTile, type Tile } from '../../geo/tile/tile.js';
import { TileLayer } from '../../geo/tile/tile-layer.js';
import { geometryChecked } from '../../request/geometry-checked.js';
import type { RequestContext } from '../../request/request-context.js';
import { attribution } from '../attribution.js';
import { sidesOf } from '../layer/bounds-of.js';
import type { MapInput } from '../map.input.js';
import { mapQuestion } from '../map-question.js';
import { enterpriseTiles } from './enterprise-tiles.js';
import { featureTiles } from './feature-tiles.js';
import type { MapLayer } from './map-layer.type.js';
import { selectionText } from './selection-text.js';
import type { TileSource } from './tile-source.js';

const sourceOf = (context: RequestContext, input: MapInput): Promise<TileSource> => {
  const question = mapQuestion(context.snapshot, input);
  return question.layer === 'ENTERPRISES'
    ? enterpriseTiles(context, question)
    : featureTiles(context, question, input);
};

/** Name of a layer within tiles: its kind in small letters. */
const nameOf = ({ layer }: MapInput): string => layer.toLowerCase();

const sides = (box: Box | undefined): number[] | null => (box ? sidesOf(box) : null);

/** Describes a layer: the addresses of its tiles, their zooms, bounds and count. */
export const findMapLayer = async (context: RequestContext, input: MapInput): Promise<MapLayer> => {
  const { count, maxZoom, bounds } = await sourceOf(context, input);
  const base = `${context.publicUrl}/tiles/${selectionText(input)}`;
  return {
    __typename: 'MapLayer',
    tileJsonUrl: `${base}.json`,
    tileUrlTemplate: `${base}/{z}/{x}/{y}.mvt`,
    minZoom: 0,
    maxZoom,
    bounds: sides(await bounds()),
    count,
    graphRevision: context.snapshot.revision,
    attribution: await attribution(context),
  };
};

/** Describes a layer as a TileJSON 3.0 document. */
export const tileJson = async (context: RequestContext, input: MapInput): Promise<object> => {
  const layer = await findMapLayer(context, input);
  const { fields } = await sourceOf(context, input);
  const zooms = { minzoom: layer.minZoom, maxzoom: layer.maxZoom };
  return {
    tilejson: '3.0.0',
    name: `liantu ${nameOf(input)}`,
    scheme: 'xyz',
    tiles: [layer.tileUrlTemplate],
    ...zooms,
    ...(layer.bounds ? { bounds: layer.bounds } : {}),
    attribution: layer.attribution,
    vector_layers: [{ id: nameOf(input), fields, ...zooms }],
  };
};

/** Makes a tile (MVT 2.1); empty where nothing is drawn. Throws InputError for a tile outside the world. */
export const mapTile = async (context: RequestContext, input: MapInput, tile: Tile): Promise<Uint8Array> => {
  const checked = geometryChecked(() => requireTile(tile, 'tile'));
  const source = await sourceOf(context, input);
  const layer = new TileLayer(nameOf(input));
  source.draw(layer, checked);
  return encodeTile([layer]);
};
