import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { classArchive, classArguments, recording } from './class-archive.js';
import { findJava } from './java.js';
import { serverArguments, writeServerConfig } from './java-command.js';
import type { Layout } from './layout.js';
import { identityOf } from './process-identity.js';
import { type Grace, watch } from './watchdog.js';

export interface SpawnOptions extends Grace {
  /** File to which the classes that it loads are archived when it ends. */
  readonly recordTo?: string;
}

/** Starts the server on this port, in a process group of its own: a Ctrl-C reaches its owner first. */
export const spawnServer = async (
  layout: Layout,
  port: number,
  { recordTo, ...grace }: SpawnOptions,
): Promise<ChildProcess> => {
  writeServerConfig(layout, port);
  const java = await findJava();
  const log = openSync(layout.log, 'w', 0o600);
  const classes = recordTo === undefined ? classArguments(classArchive(layout, java)) : recording(recordTo);
  const child = spawn(java.path, serverArguments(layout, classes), {
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  child.unref();
  // A start that the system refuses shows as a server that never ran.
  child.once('error', () => undefined);
  if (child.pid !== undefined) {
    const watching = watch(identityOf(child.pid), layout.state, grace);
    child.once('exit', () => watching.kill('SIGKILL'));
  }
  return child;
};
