import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { type Basemap, originOfTiles } from '../../config/basemap.js';
import { addBasemap } from './add-basemap.js';
import { contentPolicy } from './content-policy.js';
import { securityHeaders } from './security-headers.js';

const tiles = 'https://tiles.example/{z}/{x}/{y}.png';

const ask = async (basemap: Basemap | undefined) => {
  const server = Fastify();
  server.addHook('onRequest', securityHeaders(contentPolicy(basemap && originOfTiles(basemap.tiles[0]!))));
  addBasemap(server, basemap);
  const { headers, body } = await server.inject('/basemap.json');
  await server.close();
  return { policy: String(headers['content-security-policy']), told: JSON.parse(body) };
};

test('by default no tiles are told of, and a page may ask no other host', async () => {
  const { policy, told } = await ask(undefined);
  expect(told).toBeNull();
  expect(policy).not.toMatch(/https?:/);
});

test('a base map is told as it was set, and its one host is let in for pictures and requests alone', async () => {
  const basemap = { tiles: [tiles], crs: 'CGCS2000' as const, note: '示例底图' };
  const { policy, told } = await ask(basemap);
  expect(told).toEqual(basemap);
  const opened = policy.split(';').filter((part) => part.includes('https://tiles.example'));
  expect(opened.map((part) => part.split(' ')[0]).sort()).toEqual(['connect-src', 'img-src']);
});
