import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../../src/project-root.js';
import { testServer } from '../test-server.js';

const command = join(projectRoot, 'dist', 'src', 'cli', 'main.js');

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Start the command line as a process of its own, against the server of the run. */
export const start = (args: readonly string[], environment: Record<string, string> = {}): ChildProcess => {
  const { uri, user, password } = testServer();
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...environment };
  return spawn(process.execPath, [command, ...args], { cwd: projectRoot, env });
};

/** Run the command line to its end. */
export const liantu = (args: readonly string[], environment: Record<string, string> = {}): Promise<Said> =>
  new Promise((resolve) => {
    const child = start(args, environment);
    const said = { out: '', err: '' };
    child.stdout?.on('data', (chunk) => (said.out += chunk));
    child.stderr?.on('data', (chunk) => (said.err += chunk));
    child.once('close', (code) => resolve({ code, ...said }));
  });
