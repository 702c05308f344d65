import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { testData } from '../../data/test-data.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { openTestStore } from '../test-server.js';
import { liantu } from './liantu.js';

const folder = join(testData, 'dirty');
const files = readdirSync(folder).filter((name) => name.startsWith('enterprises'));

describe('files as they arrive, by the command line', () => {
  const store = openTestStore();
  const count = async (label: string): Promise<number> => {
    const text = `MATCH (n:${label}) RETURN count(*) AS n`;
    const query = { name: 'count', mode: 'read' as const, params: {}, returns: {}, text };
    return (await store.run<Record<string, never>, { n: number }>(query, {}))[0]?.n ?? -1;
  };
  beforeAll(async () => {
    await bringShippedGraph();
    await importSources(store, [join(testData, 'older-package')], { language: 'en' });
  });
  afterAll(() => store.close());

  test.each(files)('%s is checked and imported with one report, and exits with 2', async (name) => {
    const path = join(folder, name);
    const before = await count('Enterprise');
    const checked = await liantu(['check', path, '--format', 'json']);
    expect(await count('Enterprise')).toBe(before);
    const imported = await liantu(['import', path, '--format', 'json']);
    const [said, did] = [JSON.parse(checked.out), JSON.parse(imported.out)];
    expect([checked.code, imported.code]).toEqual([2, 2]);
    expect(did.read).toBe(did.accepted + did.rejected);
    expect({ ...said, revision: '', importId: undefined }).toEqual({
      ...did,
      revision: '',
      importId: undefined,
    });
    expect(await count('Enterprise')).toBeGreaterThan(before);
  });
});
