import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../docs/examples/client/ask.js';
import { MapLayerDocument, PlacesDocument } from '../../../docs/examples/client/operations.gen.js';
import { projectRoot } from '../../../src/project-root.js';
import { type Served, serveShipped } from './serve.js';

let served: Served;
let url: string;

beforeAll(async () => {
  served = await serveShipped();
  url = `${served.url}/graphql`;
});
afterAll(() => served.stop());

const script = join(projectRoot, 'docs', 'examples', 'client', 'gaps.ts');
const run = (...words: readonly string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', script, url, ...words], { cwd: projectRoot });

test('the example script prints the gaps of a place', async () => {
  const { stdout } = await run('450200', 'new-energy-vehicle');
  expect(stdout).toContain('柳州市, 新能源汽车: completeness 0.69');
  expect(stdout).toContain('COMPLETE\tMISSING\t汽车芯片');
});

test('and says which name is unknown', async () => {
  await expect(run('450200', 'nope')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('NOT_FOUND: there is no chain nope'),
  });
});

test('answers have the types of their operations', async () => {
  const { regions } = await ask(url, PlacesDocument, { crs: 'GCJ02' });
  expect(regions.map(({ location }) => location?.crs)).toEqual(Array(14).fill('GCJ02'));
  const { mapLayer } = await ask(url, MapLayerDocument, { input: { layer: 'PARKS' } });
  expect(mapLayer.__typename === 'MapLayer' && mapLayer.count).toBeGreaterThan(0);
  await expect(ask(url, PlacesDocument, { crs: 'MARS' as 'BD09' })).rejects.toThrow('MARS');
});
