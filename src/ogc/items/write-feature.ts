import { rounded } from '../../map/layer/feature-collection.js';
import type { GraphFeature, MapGeometry } from '../../map/layer/map-feature.js';
import type { CoordinateSystem } from '../query/coordinate-system.js';

type Numbers = number | readonly Numbers[];

const swap = (coordinates: readonly Numbers[]): Numbers =>
  typeof coordinates[0] === 'number'
    ? [coordinates[1]!, coordinates[0]]
    : coordinates.map((part) => swap(part as readonly Numbers[]));

const inOrder = ({ type, coordinates }: MapGeometry, { swapped }: CoordinateSystem): object => ({
  type,
  coordinates: rounded(swapped ? swap(coordinates) : coordinates),
});

/** Makes a GeoJSON feature, its axes in the order of the system asked for. */
export const geoJsonOf = ({ id, geometry, properties }: GraphFeature, system: CoordinateSystem): object => ({
  type: 'Feature',
  id,
  geometry: geometry && inOrder(geometry, system),
  properties,
});
