import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphCounts } from '../../../cypher/queries.gen.js';
import { exportTerms } from '../../../src/intake/dataset/export/export-terms.js';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { openTestStore } from '../test-server.js';
import { liantu } from './liantu.js';

const folder = mkdtempSync(join(tmpdir(), 'liantu-terms-'));
const store = openTestStore();

beforeAll(bringShippedGraph);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const shipped = readFileSync('seed/guangxi/segment_terms.csv', 'utf8').trim().split('\n').length - 1;
const textOf = async (): Promise<string> => (await exportTerms(store, 'csv', 'en')).file.toString('utf8');

test.each(['xlsx', 'csv'] as const)('terms go out as %s and come back unchanged', async (format) => {
  const before = await textOf();
  const { file, rows } = await exportTerms(store, format, 'zh');
  expect(rows).toBe(shipped);
  const path = join(folder, `segment_terms.${format}`);
  writeFileSync(path, file);
  const summary = await importSources(store, [path], { language: 'zh' });
  expect(summary).toMatchObject({ read: shipped, accepted: shipped, rejected: 0 });
  expect(await textOf()).toBe(before);
});

test('a term that an office adds to the file stands in the graph afterwards', async () => {
  const path = join(folder, 'own.csv');
  writeFileSync(path, `${await textOf()}aluminium.wheel,示例轮辋,KEYWORD,0.9,示例招商局,2026-11,false,\r\n`);
  await importSources(store, [path], { language: 'en', kind: 'segment_terms' });
  expect(await textOf()).toContain('aluminium.wheel,示例轮辋,KEYWORD,0.9,示例招商局,2026-11,false,');
});

test('`liantu export` writes the file, and names what it cannot write', async () => {
  const out = join(folder, 'out.xlsx');
  const written = await liantu(['export', 'segment_terms', '--out', out]);
  expect(written).toMatchObject({ code: 0, out: expect.stringContaining(`${shipped + 1} rows`) });
  expect(await liantu(['export', 'segment_terms', '--out', 'out.doc'])).toMatchObject({ code: 1 });
  const unknown = await liantu(['export', 'enterprises']);
  expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('segment_terms') });
  const disagreeing = await liantu(['export', '--format', 'csv', '--out', 'out.xlsx']);
  expect(disagreeing).toMatchObject({ code: 1, err: expect.stringContaining('out.xlsx is no csv') });
  const wrong = await liantu(['export', 'graph', '--format', 'csv']);
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('--format csv') });
});

test('`liantu export graph` writes a Parquet file for each table', async () => {
  const out = join(folder, 'graph');
  const written = await liantu(['export', 'graph', '--out', out]);
  expect(written).toMatchObject({ code: 0, out: expect.stringContaining('sums.parquet') });
  const rows = await parquetReadObjects({
    file: await asyncBufferFromFile(join(out, 'enterprises.parquet')),
    columns: ['id', 'name'],
  });
  const [counts] = await store.run(graphCounts, {});
  expect(rows).toHaveLength(counts!.enterprises);
});
