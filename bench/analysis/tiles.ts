import { Agent } from 'node:http';
import { mercatorX, mercatorY } from '../../src/geo/mercator.js';
import type { Snapshot } from '../../src/snapshot/tables/snapshot.js';
import { fetchOne } from '../http/pan-load.js';
import { tileTemplateOf } from '../http/tile-template.js';
import type { Report } from './report.js';

const part = 'tiles of enterprises over HTTP, none of them kept';
const [zooms, tilesOfZoom] = [[4, 6, 8, 10, 12], 80];

/** Tiles around enterprises that stand far apart in the table, each once. */
const tilesAround = ({ enterprises }: Snapshot): string[] => {
  const step = Math.max(1, Math.floor(enterprises.size / tilesOfZoom));
  const tiles = zooms.flatMap((z) =>
    Array.from({ length: tilesOfZoom }, (_, i) => {
      const row = (i * step) % enterprises.size;
      const [x, y] = [mercatorX(enterprises.longitude[row]!), mercatorY(enterprises.latitude[row]!)];
      return `${z}/${Math.floor(x * 2 ** z)}/${Math.floor(y * 2 ** z)}`;
    }),
  );
  return [...new Set(tiles)];
};

/** One client asks for tile after tile that nobody asked for before, of a selection that is indexed. */
export const tileTimes = async (
  report: Report,
  size: number,
  url: string,
  snapshot: Snapshot,
): Promise<void> => {
  const template = await tileTemplateOf(url, {});
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const get = (tile: string) =>
    fetchOne(agent, template.replace('{z}/{x}/{y}', tile), { 'accept-encoding': 'gzip' });
  await get('14/0/0');
  const times: number[] = [];
  for (const tile of tilesAround(snapshot)) {
    const sent = performance.now();
    await get(tile);
    times.push(performance.now() - sent);
  }
  agent.destroy();
  const sorted = Float64Array.from(times).sort();
  const quantile = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)]!;
  report.tell(size, { part, what: 'p50', value: quantile(0.5), unit: 'ms' });
  report.tell(size, { part, what: 'p99', value: quantile(0.99), unit: 'ms', aim: '≤ 5 ms' });
};
