import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { prepare } from '../../src/prepare.mjs';
import { projectRoot } from '../../src/project-root.js';

const command = join(projectRoot, 'dist', 'src', 'cli', 'main.js');
const fileServer = join(projectRoot, 'bench', 'http', 'static-server.ts');

const startNode = (args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** The program as it is built: tsx would name every function anew whenever it is made. */
const start = async (args: readonly string[], environment: NodeJS.ProcessEnv): Promise<ChildProcess> => {
  await prepare((line) => console.error(`· ${line}`));
  return startNode([command, ...args], environment);
};

/** Run a command to its end; throws where it fails. */
export const run = async (args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> => {
  const child = await start(args, environment);
  child.stdout?.resume();
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`liantu ${args.join(' ')} ended with ${code}`);
};

export interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Waits until a server says where it is. */
const untilServing = async (child: ChildProcess): Promise<Server> => {
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const found = said.match(/Serving at (\S+)\/graphql/)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url, stop };
};

const isReady = async (url: string): Promise<boolean> => (await fetch(`${url}/readyz`)).status === 200;

/** A server as `npm start` starts it, in a process of its own, ready; answers with where it serves and how to end it. */
export const serve = async (environment: NodeJS.ProcessEnv): Promise<Server> => {
  const server = await untilServing(await start(['serve'], environment));
  while (!(await isReady(server.url))) await setTimeout(100);
  return server;
};

/** A plain script that says where it serves, in a folder and a process of its own. */
export const serveScript = (folder: string, args: readonly string[]): Promise<Server> =>
  untilServing(
    spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );

/** A server of the files of a folder, in a process of its own. */
export const serveFolder = (folder: string): Promise<Server> =>
  untilServing(startNode(['--import', 'tsx', fileServer, folder], {}));
