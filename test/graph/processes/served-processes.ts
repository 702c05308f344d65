import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../../src/project-root.js';
import { freePort } from '../../../src/store/managed/free-port.js';
import type { Answer } from '../api/serve.js';
import { testServer } from '../test-server.js';

const textOf = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** A client with one connection, and so always of one process, until that process ends. */
const client = (url: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (path: string, headers: Record<string, string>, body?: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const sent = request(`${url}${path}`, { agent, method, headers }, resolve);
      sent.once('error', reject);
      sent.end(body);
    });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await send(path, headers);
    return { status: response.statusCode as number, text: await textOf(response) };
  };
  const post = async (path: string, body: object, headers: Record<string, string>): Promise<Answer> => {
    const json = { 'content-type': 'application/json', ...headers };
    const response = await send(path, json, JSON.stringify(body));
    return { status: response.statusCode as number, body: JSON.parse(await textOf(response)) };
  };
  const ask = (query: string, variables: object, headers: Record<string, string>): Promise<Answer> =>
    post('/graphql', { query, variables }, headers);
  return { get, post, ask };
};
export type Client = ReturnType<typeof client>;

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);

/** Value of a metric by process. */
const byProcess = (metrics: string, name: string): Record<string, number> => {
  const lines = metrics.matchAll(new RegExp(`^${name}\\{.*?process="(\\w+)".*?\\} (\\S+)$`, 'gm'));
  return Object.fromEntries([...lines].map(([, process, value]) => [process, Number(value)]));
};

/** `liantu serve --processes 2` as it is built, over the Neo4j of this worker. */
export const serveProcesses = async (environment: Record<string, string> = {}) => {
  const { uri, user, password } = testServer();
  const home = mkdtempSync(join(tmpdir(), 'liantu-processes-'));
  const PORT = String(await freePort());
  const url = `http://127.0.0.1:${PORT}`;
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const main = join(projectRoot, 'dist', 'src', 'cli', 'main.js');
  const keeper: ChildProcess = spawn(process.execPath, [main, 'serve', '--processes', '2'], {
    env: { ...process.env, ...neo4j, LIANTU_HOME: home, PORT, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = keeper.pid as number;
  const metrics = async (name: string) =>
    byProcess(await fetch(`${url}/metrics`).then((answer) => answer.text()), name);
  const processes = async (): Promise<number> =>
    (await metrics('liantu_processes').catch(() => ({ keeper: 0 }))).keeper ?? 0;
  const untilTwo = async (): Promise<void> => {
    while ((await processes()) < 2) await pause(50);
  };
  await untilTwo();
  return {
    url,
    home,
    metrics,
    untilTwo,
    /** A client of each process: each says so often how it is that the metrics tell which is whose. */
    clientOfEach: async (): Promise<[Client, Client]> => {
      const all = Array.from({ length: 2 }, () => client(url));
      for (const [at, { get }] of all.entries()) for (let i = 0; i <= at; i++) await get('/healthz');
      return all as [Client, Client];
    },
    workers: () => childrenOf(pid),
    stop: async (): Promise<number | null> => {
      keeper.kill('SIGTERM');
      const [code] = await once(keeper, 'exit');
      rmSync(home, { recursive: true, force: true });
      return code;
    },
  };
};

export type ServedProcesses = Awaited<ReturnType<typeof serveProcesses>>;
