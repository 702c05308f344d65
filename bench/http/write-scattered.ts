import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { random as seededRandom } from '../methods/random.js';

interface County {
  readonly code: string;
  readonly longitude: number;
  readonly latitude: number;
}

const readCounties = (): County[] =>
  readFileSync(join(projectRoot, 'seed', 'regions', 'regions.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([, , , level, , longitude]) => level === 'COUNTY' && longitude !== '')
    .map(([code, , , , , longitude, latitude]) => ({
      code: code!,
      longitude: Number(longitude),
      latitude: Number(latitude),
    }));

/**
 * A data package of enterprises that do not exist, within 5 km of the centres of the shipped counties, the first of
 * them the fullest; one fifth on the very centre. The same size gives the same package.
 */
export const writeScattered = (folder: string, size: number): void => {
  const [random, counties] = [seededRandom(size), readCounties()];
  const lines = ['id,name,region,longitude,latitude,crs,revenue_cny,source,as_of,estimated'];
  for (let i = 0; i < size; i++) {
    const { code, longitude, latitude } = counties[Math.floor(counties.length * random() ** 2)]!;
    const spread = i % 5 === 0 ? 0 : 0.05;
    const at = [longitude, latitude].map((centre) => (centre + spread * (2 * random() - 1)).toFixed(5));
    lines.push(
      `e${i},第${i}号示例制造有限公司,${code},${at},WGS84,${(i % 1000) * 1e6},generated,2026-01-01,true`,
    );
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'enterprises.csv'), `${lines.join('\n')}\n`);
  const resources = [{ name: 'enterprises', path: 'enterprises.csv' }];
  const descriptor = { name: `scattered-${size}`, title: 'Generated enterprises', resources };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
};
