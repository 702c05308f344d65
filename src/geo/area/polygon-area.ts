import type { MultiPolygon, Polygon } from 'geojson';
import type { Box } from '../box.js';
import type { Crs } from '../crs.js';
import { bandEdges, type EdgeBands } from '../polygon/edge-bands.js';
import { insideBands } from '../polygon/inside-bands.js';
import { ringsOfPolygon } from '../polygon/rings-of-polygon.js';
import { touchesBands } from '../polygon/touches-bands.js';
import type { Area, BoxRelation } from './area.js';
import { areaIn } from './area-in.js';

/** Whole turns after which a point of −180 to 180 may lie in rings with unwrapped longitudes. */
const turnsOf = ({ west, east }: EdgeBands): number[] =>
  [-360, 0, 360].filter((turn) => east >= turn - 180 && west <= turn + 180);

const onePart = (bands: EdgeBands): Area => {
  const turns = turnsOf(bands);
  const contains = (longitude: number, latitude: number): boolean =>
    turns.some((turn) => insideBands(bands, longitude + turn, latitude));
  const touches = (cell: Box): boolean =>
    turns.some((turn) => touchesBands(bands, { ...cell, west: cell.west + turn, east: cell.east + turn }));
  return {
    contains: ({ longitude, latitude }) => contains(longitude, latitude),
    relation: (cell) => {
      if (touches(cell)) return 'crossing';
      return contains((cell.west + cell.east) / 2, (cell.south + cell.north) / 2) ? 'inside' : 'outside';
    },
  };
};

const together = (relations: readonly BoxRelation[]): BoxRelation => {
  if (relations.includes('inside')) return 'inside';
  return relations.includes('crossing') ? 'crossing' : 'outside';
};

/** Memory that an area takes for each character of its GeoJSON: an edge is about 48 bytes, and 20 characters as text. */
export const areaBytesPerCharacter = 2.4;

/**
 * Makes the area of a polygon or of all parts of a multipolygon, edges included. Edges are straight in longitude and
 * latitude (RFC 7946 §3.1.1) of the polygon’s own system; one that spans more than 180° goes the short way.
 */
export const polygonArea = (polygon: Polygon | MultiPolygon, crs: Crs): Area => {
  const polygons = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
  const parts = polygons.map((rings) => onePart(bandEdges(ringsOfPolygon(rings))));
  return areaIn(crs, {
    contains: (position) => parts.some((part) => part.contains(position)),
    relation: (cell) => together(parts.map((part) => part.relation(cell))),
  });
};
