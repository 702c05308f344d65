import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Finding } from '../../../src/intake/dataset/check/finding/finding.js';
import { importSources } from '../../../src/intake/dataset/import-sources.js';
import { projectRoot } from '../../../src/project-root.js';
import { openTestStore } from '../test-server.js';

/** The shipped packages, in the order in which they refer to each other. */
export const seed = ['regions', 'guangxi', 'statistics'].map((name) => join(projectRoot, 'seed', name));

/** A store, a folder for made-up files, and ways to import and to count; gone after the file's tests. */
export const openImportBench = () => {
  const store = openTestStore();
  const folder = mkdtempSync(join(tmpdir(), 'liantu-import-'));
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  const take = async (paths: readonly string[], options: object = {}) => {
    const findings: Finding[] = [];
    const listener = { finding: (one: Finding) => void findings.push(one), progress: () => undefined };
    const summary = await importSources(store, paths, { language: 'en', ...options }, listener);
    return { summary, findings };
  };

  const count = async (pattern: string): Promise<number> => {
    const query = {
      name: 'count',
      mode: 'read' as const,
      params: {},
      returns: {},
      text: `MATCH ${pattern} RETURN count(*) AS n`,
    };
    return (await store.run<Record<string, never>, { n: number }>(query, {}))[0]?.n ?? -1;
  };

  return { store, folder, file, take, count };
};
