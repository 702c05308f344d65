import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygon } from 'geojson';
import type { Area } from '../../../../geo/area/area.js';
import { polygonArea } from '../../../../geo/area/polygon-area.js';
import type { Position } from '../../../../geo/position.js';
import { projectRoot } from '../../../../project-root.js';

/** Degrees. Every point of China lies inside, and much else. */
const box = { west: 73, east: 135.6, south: 3, north: 54 } as const;

/**
 * Coarse, generous ring around China with its seas and islands, drawn by hand some 10 to 80 km outside, WGS-84. It
 * only raises a doubt about a point; it is no map and no statement on any border.
 */
const outline: Area = polygonArea(
  JSON.parse(
    readFileSync(join(projectRoot, 'src/intake/dataset/check/place/china-outline.json'), 'utf8'),
  ) as Polygon,
  'WGS84',
);

export const inBoxOfChina = ({ longitude, latitude }: Position): boolean =>
  longitude >= box.west && longitude <= box.east && latitude >= box.south && latitude <= box.north;

/** Tells whether a point lies in the coarse ring or on it. */
export const inOutlineOfChina = (at: Position): boolean => inBoxOfChina(at) && outline.contains(at);
