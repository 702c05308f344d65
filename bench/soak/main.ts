import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/config/read-config.js';
import { issueToken } from '../../src/http/sign-in/local-tokens.js';
import { freePort } from '../../src/store/managed/free-port.js';
import { checkHistory } from '../../test/unit/history/check-history.js';
import { percentile } from '../overload/load.js';
import { askOn, importAgain, watchMemory } from './beside.js';
import { deskAt, type Tally } from './desk.js';
import { killInTurn } from './kill-in-turn.js';
import { listen } from './listen.js';
import { newList, writeList } from './lists.js';
import { soakedServer } from './soaked-server.js';

/**
 * `npx tsx bench/soak/main.ts [minutes] [seconds between kills]`: members change two lists, others ask, a subscription
 * listens and a file is imported, while the API and Neo4j are killed in turn. At its end the lists’ histories are checked
 * as append-only logs. It tells how much was done, what was answered, and how memory went; faults end it with 1.
 */
const minutes = Number(process.argv[2] ?? 20);
const killEveryMs = Number(process.argv[3] ?? 120) * 1000;
const writers = [6, 2];
const readers = 3;

const { jarsHome } = readConfig(process.env);
mkdirSync(jarsHome, { recursive: true });
const home = mkdtempSync(join(jarsHome, 'soak-'));
const environment = {
  LIANTU_HOME: home,
  LIANTU_JARS: jarsHome,
  PORT: String(await freePort()),
  LOG_LEVEL: 'error',
};
const tally: Tally = new Map();
const server = await soakedServer(environment);

const soak = async () => {
  const member = { id: 'li', organisation: 'guangxi-beijing-centre', roles: ['manager' as const] };
  const token = await issueToken(home, member, 86_400);
  const ask = deskAt(server.url, token, tally);
  const { data } = await ask('{ enterprises(first: 12) { edges { node { id } } } }');
  if (!data) throw new Error('the server does not answer');
  const { edges } = data.enterprises as {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
  const enterprises = edges.map(({ node }) => node.id);
  const lists = await Promise.all(writers.map((count) => newList(ask, enterprises.slice(0, count))));
  const over = pause(minutes * 60_000);
  let isOver = false;
  void over.then(() => {
    isOver = true;
  });
  const going = (): boolean => !isOver;
  const listener = { url: server.url, token, list: lists[0]?.list ?? '' };
  const [killed, imports, heard, megabytes, histories] = await Promise.all([
    killInTurn(server, killEveryMs, going),
    importAgain(environment, going),
    listen(listener, over, going),
    watchMemory(server.url, going),
    Promise.all(lists.map((list, at) => writeList(ask, list, { name: `list${at}`, going }))),
    ...Array.from({ length: readers }, () => askOn(ask, going)),
  ]);
  return { killed, imports, heard, megabytes, histories };
};

const row = (cells: readonly (number | string)[]): void => console.log(`| ${cells.join(' | ')} |`);

const tell = ({ killed, imports, heard, megabytes, histories }: Awaited<ReturnType<typeof soak>>): void => {
  const changes = histories.flatMap(({ acknowledged }) => acknowledged.flat()).length;
  const twice = heard.length - new Set(heard).size;
  const [half, memory] = [megabytes.length >> 1, (of: number[]) => Math.round(percentile(of, 0.5))];
  row([
    'minutes',
    'changes',
    'API, Neo4j killed',
    'longest way back s',
    'imports',
    'events heard, twice',
    'MB first, last half',
  ]);
  row(Array.from({ length: 7 }, () => '---:'));
  row([
    minutes,
    changes,
    `${killed.api}, ${killed.neo4j}`,
    killed.longestSeconds.toFixed(0),
    imports,
    `${heard.length}, ${twice}`,
    `${memory(megabytes.slice(0, half))}, ${memory(megabytes.slice(half))}`,
  ]);
  console.log([...tally].map(([answer, count]) => `${answer}: ${count}`).join('; '));
  const faults = histories.flatMap(checkHistory);
  const others = [...tally.keys()].filter((key) => /^5/.test(key) && !key.startsWith('503'));
  for (const fault of [...faults, ...others]) console.error(fault);
  process.exitCode = faults.length + others.length === 0 ? 0 : 1;
};

try {
  tell(await soak());
} finally {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
}
