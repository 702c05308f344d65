import type { Box } from '../../geo/box.js';
import { latitudeOfY, longitudeOfX } from '../../geo/mercator.js';
import type { MortonIndex } from '../../geo/morton/morton-index.js';
import { addPoints } from '../../geo/tile/point-tile.js';
import type { TileProperties } from '../../geo/tile/tile-layer.js';
import { inPieces } from '../../pieces/in-pieces.js';
import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainStatuses } from '../chain-status.js';
import { enterpriseSelection } from '../enterprise-selection.js';
import { enterpriseProperties } from '../layer/enterprise-features.js';
import type { MapQuestion } from '../map-question.js';
import type { FieldTypes, TileSource } from './tile-source.js';

/** Zoom from which cells are 5 m wide at the equator. */
const maxZoom = 19;

const fields: FieldTypes = {
  count: 'Number',
  samePlace: 'Boolean',
  id: 'String',
  ownId: 'String',
  name: 'String',
  region: 'String',
  park: 'String',
  revenueCny: 'Number',
  precision: 'String',
  estimated: 'Boolean',
};

const statusFields: FieldTypes = {
  status: 'String',
  ...Object.fromEntries(chainStatuses.map((status) => [status, 'Number' as const])),
};

const world = 2 ** 32;

const boundsOf = function* ({ size, x, y }: MortonIndex): Pieces<Box | undefined> {
  if (size === 0) return undefined;
  let [left, top, right, bottom] = [world, world, 0, 0];
  yield* inStretches(size, (from, to) => {
    for (let rank = from; rank < to; rank++) {
      left = Math.min(left, x[rank]!);
      right = Math.max(right, x[rank]! + 1);
      top = Math.min(top, y[rank]!);
      bottom = Math.max(bottom, y[rank]! + 1);
    }
  });
  return {
    west: longitudeOfX(left / world),
    south: latitudeOfY(bottom / world),
    east: longitudeOfX(right / world),
    north: latitudeOfY(top / world),
  };
};

/** Tiles of enterprises: counted by cells, a lone enterprise with its properties and its status as a count of 1. */
export const enterpriseTiles = async (
  context: RequestContext,
  question: MapQuestion,
): Promise<TileSource> => {
  const selection = await enterpriseSelection(context, question, question.crs);
  const { index, categories } = selection;
  const propertiesOf = (row: number): TileProperties => {
    const properties = enterpriseProperties(context.snapshot, selection, row);
    return properties.status ? { ...properties, [String(properties.status)]: 1 } : properties;
  };
  const { precisions } = context.snapshot.enterprises;
  const propertiesOfSpot = (row: number): TileProperties => ({ precision: precisions.at(row) });
  return {
    count: index.size,
    maxZoom,
    bounds: () => inPieces(boundsOf(index)),
    fields: categories ? { ...fields, ...statusFields } : fields,
    draw: (layer, tile) => addPoints(layer, tile, { index, categories, propertiesOf, propertiesOfSpot }),
  };
};
