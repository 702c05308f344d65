import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.js';
import { openStore } from '../../src/store/open-store.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of this run; every file begins by bringing the graph into the state it needs. */
    neo4j: { uri: string; user: string; password: string };
    jarsHome: string;
  }
}

/** One managed server for the run, on a home of its own that is gone afterwards; the jars are shared. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { jarsHome } = readConfig(process.env);
  mkdirSync(jarsHome, { recursive: true });
  const home = mkdtempSync(join(jarsHome, 'test-'));
  const config = readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome });
  const open = await openStore(config, (message) => console.log(`· ${message}`));
  project.provide('neo4j', { uri: open.uri, user: 'neo4j', password: open.password });
  project.provide('jarsHome', jarsHome);
  return async () => {
    await open.close();
    rmSync(home, { recursive: true, force: true });
  };
}
