import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';

/** Mulberry32: the same numbers for the same seed. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const firstColumn = (path: string, passes: (line: string) => boolean = () => true): string[] =>
  readFileSync(join(projectRoot, 'seed', path), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && passes(line))
    .map((line) => line.slice(0, line.indexOf(',')));

const source = 'generated,2026-01-01,true';

/**
 * A data package of enterprises that do not exist, spread over the counties and segments of the shipped data: few
 * segments often, many seldom, 1.5 activities each. The same size gives the same package.
 */
export const writePackage = (folder: string, size: number): void => {
  const next = random(size);
  const counties = firstColumn('regions/regions.csv', (line) => line.includes(',COUNTY,'));
  const segments = firstColumn('guangxi/segments.csv');
  const oneOf = (list: readonly string[]): string => list[Math.floor(list.length * next() ** 2)]!;
  const enterprises = ['id,name,region,revenue_cny,source,as_of,estimated'];
  const activities = ['enterprise,segment,source,as_of,estimated'];
  for (let i = 0; i < size; i++) {
    const revenue = next() < 0.6 ? Math.round(1e6 / (next() + 1e-4)) : '';
    enterprises.push(`e${i},第${i}号示例制造有限公司,${oneOf(counties)},${revenue},${source}`);
    const own = new Set([oneOf(segments), ...(next() < 0.5 ? [oneOf(segments)] : [])]);
    for (const segment of own) activities.push(`e${i},${segment},${source}`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'enterprises.csv'), `${enterprises.join('\n')}\n`);
  writeFileSync(join(folder, 'activities.csv'), `${activities.join('\n')}\n`);
  const resources = ['enterprises', 'activities'].map((name) => ({ name, path: `${name}.csv` }));
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ name: `generated-${size}`, title: 'Generated enterprises', resources }),
  );
};
