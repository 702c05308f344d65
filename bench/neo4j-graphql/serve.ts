import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenStore } from '../../src/store/opening/opened-store.js';
import { type Server, serveScript } from '../http/server.js';

const source = import.meta.dirname;
const files = ['package.json', 'package-lock.json', 'server.mjs', 'types.graphql'];

/** A folder for the files as they are now: changed ones get another. */
const folderOf = (): string => {
  const hash = createHash('sha1');
  for (const file of files) hash.update(readFileSync(join(source, file)));
  return join(tmpdir(), `liantu-bench-neo4j-graphql-${hash.digest('hex').slice(0, 12)}`);
};

/** Install the locked packages once, outside the project; the folder is there only when it is whole. */
const installed = (): string => {
  const folder = folderOf();
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  try {
    mkdirSync(draft);
    for (const file of files) copyFileSync(join(source, file), join(draft, file));
    const args = ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', args, { cwd: draft, stdio: ['ignore', 'ignore', 'inherit'] });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
};

/** @neo4j/graphql over the same Neo4j, in a process of its own; none where its packages cannot be had. */
export const serveNeo4jGraphql = async ({ uri, password }: OpenStore): Promise<Server | undefined> => {
  try {
    return await serveScript(installed(), ['server.mjs', uri, 'neo4j', password]);
  } catch (error) {
    console.error(`· without @neo4j/graphql: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
};
