import type { LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Position } from '../../geo/position.js';

export type MapGeometry = Point | LineString | Polygon | MultiPolygon;

/** Feature to draw, in WGS-84. */
export interface MapFeature {
  /** Unique in its layer. */
  readonly id: string;
  readonly geometry: MapGeometry;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Features of a layer up to the limit, with their total, and the number of features without a point. */
export interface LayerFeatures {
  readonly features: readonly MapFeature[];
  readonly total: number;
  readonly unlocated: number;
}

export const pointAt = ({ longitude, latitude }: Position): Point => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});

/** A line; a point where both ends coincide, as GeoJSON has no line without length. */
export const lineBetween = (from: Position, to: Position): LineString | Point =>
  from.longitude === to.longitude && from.latitude === to.latitude
    ? pointAt(from)
    : {
        type: 'LineString',
        coordinates: [
          [from.longitude, from.latitude],
          [to.longitude, to.latitude],
        ],
      };

/** Feature of the graph, in WGS-84; without a geometry where its place is not known. */
export type GraphFeature = Omit<MapFeature, 'geometry'> & { readonly geometry: MapGeometry | null };

/** Makes a layer of the features that can be drawn, up to the limit. */
export const layerOf = (all: readonly GraphFeature[], limit: number): LayerFeatures => {
  const located = all.filter((feature): feature is MapFeature => feature.geometry !== null);
  return {
    features: located.slice(0, limit),
    total: located.length,
    unlocated: all.length - located.length,
  };
};
