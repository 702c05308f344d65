import type { BBoxInput } from '../facts/enterprise/enterprise-filter.input.js';
import type { Box } from '../geo/box.js';
import { convert } from '../geo/convert.js';
import { requireBox } from '../geo/require-box.js';
import { clustersWithin } from '../geo/tile/clusters-within.js';
import { deepestZoom } from '../geo/tile/tile.js';
import { InputError } from '../request/errors.js';
import { geometryChecked } from '../request/geometry-checked.js';
import type { RequestContext } from '../request/request-context.js';
import { attribution } from './attribution.js';
import { enterpriseSelection } from './enterprise-selection.js';
import { clusterFeature } from './layer/cluster-feature.js';
import { featureCollection } from './layer/feature-collection.js';
import type { MapInput } from './map.input.js';
import type { MapFeatures } from './map-features.type.js';
import { mapQuestion } from './map-question.js';

const requireZoom = (zoom: number): number => {
  if (Number.isInteger(zoom) && zoom >= 0 && zoom <= deepestZoom) return zoom;
  throw new InputError('zoom', String(zoom), {
    zh: `0到${deepestZoom}的整数`,
    en: `whole numbers from 0 to ${deepestZoom}`,
  });
};

/** Box by its corners in WGS-84: cells at its border are counted whole, so that its sides need not be exact. */
const boxOf = (bbox: BBoxInput): Box => {
  const { west, south, east, north } = geometryChecked(() => requireBox(bbox, 'bbox'));
  const southWest = convert({ longitude: west, latitude: south }, bbox.crs, 'WGS84');
  const northEast = convert({ longitude: east, latitude: north }, bbox.crs, 'WGS84');
  return {
    west: southWest.longitude,
    south: southWest.latitude,
    east: northEast.longitude,
    north: northEast.latitude,
  };
};

/** Counts the enterprises of a box by cells of the zoom’s grid. */
export const findMapClusters = async (
  context: RequestContext,
  input: MapInput,
  bbox: BBoxInput,
  zoom: number,
): Promise<MapFeatures> => {
  const question = mapQuestion(context.snapshot, input);
  if (question.layer !== 'ENTERPRISES') throw new InputError('layer', question.layer, 'ENTERPRISES');
  const [box, level] = [boxOf(bbox), requireZoom(zoom)];
  const selection = await enterpriseSelection(context, question, 'WGS84');
  const { clusters, truncated } = clustersWithin(selection.index, box, level, question.limit);
  context.spend(clusters.length);
  const features = clusters.map((cluster) => clusterFeature(context.snapshot, selection, cluster, level));
  return {
    __typename: 'MapFeatures',
    geojson: await featureCollection(features, question.crs),
    count: features.length,
    total: clusters.reduce((sum, { from, to }) => sum + to - from, 0),
    unlocated: selection.unlocated,
    truncated,
    crs: question.crs,
    attribution: await attribution(context),
  };
};
