import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { ensureJars } from '../../src/store/managed/jars/ensure-jars.js';
import { findJava } from '../../src/store/managed/java.js';
import { adminArguments, writeServerConfig } from '../../src/store/managed/java-command.js';
import type { Layout } from '../../src/store/managed/layout.js';
import type { Progress } from '../../src/store/progress.js';
import type { Tables } from './write-tables.js';

/** Fill the database of a managed server that has not been started yet, by Neo4j's own offline import. */
export const importTables = async (layout: Layout, tables: Tables, progress: Progress): Promise<void> => {
  await ensureJars(layout, progress);
  mkdirSync(layout.root, { recursive: true });
  writeServerConfig(layout, 7687);
  const command = [
    ...['database', 'import', 'full', 'neo4j', '--overwrite-destination=true'],
    ...tables.nodes.map((one) => `--nodes=${one}`),
    ...tables.relationships.map((one) => `--relationships=${one}`),
  ];
  const env = { ...process.env, NEO4J_HOME: layout.home, NEO4J_CONF: layout.conf };
  await promisify(execFile)((await findJava()).path, adminArguments(layout, [], command), {
    env,
    cwd: layout.root,
  });
};
