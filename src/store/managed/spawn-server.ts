import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { UnusableError } from '../unusable-error.js';
import { findJava } from './java.js';
import { serverArguments, writeServerConfig } from './java-command.js';
import type { Layout } from './layout.js';
import { watch } from './watchdog.js';

/** Start the server on this port, in a process group of its own: a Ctrl-C reaches its owner first. */
export const spawnServer = (layout: Layout, port: number): ChildProcess => {
  writeServerConfig(layout, port);
  const log = openSync(layout.log, 'w', 0o600);
  const child = spawn(findJava(), serverArguments(layout), { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  child.unref();
  // A start that the system refuses shows as a server that never ran.
  child.once('error', () => undefined);
  watch(child);
  return child;
};

const known: readonly [RegExp, string][] = [
  [
    /No space left on device|not enough space/i,
    'The disk is full: make room under LIANTU_HOME and start again.',
  ],
  [
    /Address already in use|BindException/i,
    'The port chosen for Neo4j was taken in the meantime: start again.',
  ],
  [
    /OutOfMemoryError|Could not reserve enough space/i,
    'There is not enough memory for Neo4j (it takes up to 2 GB).',
  ],
  [
    /Invalid or corrupt jarfile|ZipException|ClassNotFound|NoClassDefFound/i,
    'A jar of Neo4j is damaged: delete the folder lib-… under LIANTU_HOME/neo4j and start again.',
  ],
];

/** Why a server that ended by itself ended, in one sentence. */
export const startFailure = ({ log }: Layout): UnusableError => {
  const said = readFileSync(log, 'utf8');
  const reason = known.find(([pattern]) => pattern.test(said))?.[1];
  const last = said
    .trim()
    .split('\n')
    .findLast((line) => /ERROR|Exception/.test(line))
    ?.slice(0, 300);
  return new UnusableError(
    reason ?? `Neo4j ended before it was ready (${last ?? 'no reason given'}); its words are in ${log}.`,
  );
};
