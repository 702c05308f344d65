import type { MultiPolygon, Polygon } from 'geojson';
import { buildMortonIndex } from '../../geo/morton/build-morton-index.js';
import { simplifyTogether } from '../../geo/outline/simplify-together.js';
import { addShape } from '../../geo/tile/add-shape.js';
import { addPoints } from '../../geo/tile/point-tile.js';
import type { Shape } from '../../geo/tile/shape.js';
import { shapeOf } from '../../geo/tile/shape-of.js';
import type { TileProperties } from '../../geo/tile/tile-layer.js';
import type { FieldTypes, TileSource } from '../tile/tile-source.js';
import { boundsOf, positionsOf } from './bounds-of.js';
import type { MapFeature } from './map-feature.js';

/** Zoom from which outlines are drawn as shipped, since they are simplified already. */
const maxZoom = 12;

/** Makes properties words and numbers, as tiles hold nothing else: lists become words between commas. */
const scalars = ({ id, properties }: MapFeature): TileProperties => ({
  id,
  ...Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  ),
});

const typeNames = { string: 'String', number: 'Number', boolean: 'Boolean' } as const;

const fieldsOf = (all: readonly TileProperties[]): FieldTypes => {
  const entries = all.flatMap((properties) =>
    Object.entries(properties).filter(([, value]) => value != null),
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, typeNames[typeof value as 'string']]));
};

type Numbered = readonly [number: number, shape: Shape];

const linesOf = (features: readonly MapFeature[]): Numbered[] =>
  features.flatMap(({ geometry }, i): Numbered[] =>
    geometry.type === 'LineString' ? [[i, shapeOf(geometry)]] : [],
  );

/** Outlines by zoom, each zoom simplified once. */
const outlinesByZoom = (features: readonly MapFeature[]): ((zoom: number) => Numbered[]) => {
  const drawn = features.flatMap(({ geometry }, i) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [[i, geometry] as const] : [],
  );
  const numbered = (outlines: readonly (Polygon | MultiPolygon)[]): Numbered[] =>
    outlines.map((outline, at) => [drawn[at]![0], shapeOf(outline)]);
  const byLevel = new Map<number, Numbered[]>();
  return (zoom) => {
    const level = Math.min(zoom, maxZoom);
    const outlines = drawn.map(([, geometry]) => geometry);
    const made =
      byLevel.get(level) ?? numbered(level === maxZoom ? outlines : simplifyTogether(outlines, level));
    byLevel.set(level, made);
    return made;
  };
};

const pointsOf = (features: readonly MapFeature[]) => {
  const column = (axis: 0 | 1): number[] =>
    features.map(({ geometry }) => (geometry.type === 'Point' ? geometry.coordinates[axis]! : Number.NaN));
  return buildMortonIndex(column(0), column(1));
};

/** Features that tiles are drawn from, with the memory they take. */
export interface DrawnFeatures extends TileSource {
  readonly bytes: number;
}

/** Bytes of a feature with its properties, and of a position as an array and in the shapes of all zooms together. */
const [featureBytes, positionBytes] = [1_000, 120];

const bytesOf = (features: readonly MapFeature[]): number =>
  features.reduce((sum, { geometry }) => sum + positionsOf(geometry).length * positionBytes, 0) +
  features.length * featureBytes;

/** Prepares features to be cut into tiles: outlines simplified by zoom, points counted where they share a cell. */
export const drawnFeatures = (features: readonly MapFeature[]): DrawnFeatures => {
  const properties = features.map(scalars);
  const [lines, outlines, index] = [linesOf(features), outlinesByZoom(features), pointsOf(features)];
  return {
    count: features.length,
    bytes: bytesOf(features),
    maxZoom,
    bounds: () => boundsOf(features.flatMap(({ geometry }) => positionsOf(geometry))),
    fields: { ...fieldsOf(properties), count: 'Number', samePlace: 'Boolean' },
    draw: (layer, tile) => {
      for (const [i, shape] of [...outlines(tile.z), ...lines])
        addShape(layer, tile, i * 2, shape, properties[i]!);
      addPoints(layer, tile, { index, propertiesOf: (i) => properties[i]! });
    },
  };
};
