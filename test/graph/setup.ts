import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config/read-config.js';
import { prepare } from '../../src/prepare.mjs';
import { makeClassArchive } from '../../src/store/managed/make-class-archive.js';
import { openStore } from '../../src/store/open-store.js';

export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** A folder of its own, gone after the run. */
  readonly home: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The servers of this run, one for each worker. */
    servers: readonly TestServer[];
    jarsHome: string;
  }
}

/**
 * A server of a short run is compiled once and lightly, collects its garbage in one thread, and works nothing out ahead:
 * it ends before any of that has paid for itself.
 */
const spareWork = (): void => {
  process.env.LIANTU_AHEAD = 'false';
  process.env.JDK_JAVA_OPTIONS = `${process.env.JDK_JAVA_OPTIONS ?? ''} -XX:TieredStopAtLevel=1 -XX:+UseSerialGC`;
};

const start = async (jarsHome: string) => {
  const home = mkdtempSync(join(jarsHome, 'test-'));
  const config = readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome });
  const { uri, password, close } = await openStore(config, (message) => console.log(`· ${message}`));
  const stop = async () => {
    await close();
    rmSync(home, { recursive: true, force: true });
  };
  return { server: { uri, user: 'neo4j', password, home }, stop };
};

/** A fresh build for tests of commands; one managed server for each worker, on a home of its own; the jars are shared. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  await prepare((line: string) => console.log(`· ${line}`));
  const { jarsHome } = readConfig(process.env);
  mkdirSync(jarsHome, { recursive: true });
  spareWork();
  await makeClassArchive(jarsHome);
  const running = await Promise.all(
    Array.from({ length: Number(project.config.maxWorkers) }, () => start(jarsHome)),
  );
  const servers = running.map(({ server }) => server);
  project.provide('servers', servers);
  project.provide('jarsHome', jarsHome);
  return () => Promise.all(running.map(({ stop }) => stop()));
}
