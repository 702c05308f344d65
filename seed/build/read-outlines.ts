import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeGeometry, type OnePolygon, type Polygons } from './decode-geometry.js';
import { joinGeometries, repairGeometry } from './repair-geometry.js';

interface MapFile {
  readonly features: readonly {
    readonly id?: string;
    readonly geometry: Parameters<typeof decodeGeometry>[0];
  }[];
}

const readMap = (path: string): ReadonlyMap<string, OnePolygon | Polygons> => {
  const map: MapFile = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(
    map.features.flatMap(({ id, geometry }) =>
      id === undefined ? [] : [[id, repairGeometry(decodeGeometry(geometry))] as const],
    ),
  );
};

/**
 * Outlines by region code from the `map/json` folder of npm `echarts` 4.9.0: all provinces, the prefectures of
 * Guangxi, and Guangxi itself as the union of these, because they are drawn finer than the map of China.
 */
export const readOutlines = (folder: string): ReadonlyMap<string, OnePolygon | Polygons> => {
  const guangxi = readMap(join(folder, 'province', 'guangxi.json'));
  const provinces = readMap(join(folder, 'china.json'));
  return new Map([...provinces, ['450000', joinGeometries([...guangxi.values()])], ...guangxi]);
};
