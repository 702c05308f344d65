import { spawn } from 'node:child_process';
import { classArchive, classArguments } from './class-archive.js';
import { findJava } from './java.js';
import { adminArguments } from './java-command.js';
import type { Layout } from './layout.js';

/** End of a run of Neo4j’s own tool. */
export interface AdminRun {
  readonly succeeded: boolean;
  readonly said: string;
}

/** Runs Neo4j’s own tool on the files of a layout. */
export const runAdmin = async (layout: Layout, command: readonly string[]): Promise<AdminRun> => {
  const env = { ...process.env, NEO4J_HOME: layout.home, NEO4J_CONF: layout.conf };
  const java = await findJava();
  const classes = classArguments(classArchive(layout, java));
  return new Promise((resolve) => {
    const tool = spawn(java.path, adminArguments(layout, classes, command), {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (chunk) => (said += chunk));
    tool.once('error', (error) => resolve({ succeeded: false, said: error.message }));
    tool.once('close', (code) => resolve({ succeeded: code === 0, said }));
  });
};
