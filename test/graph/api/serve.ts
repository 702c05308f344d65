import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../../src/compose/compose.js';
import { readConfig } from '../../../src/config/read-config.js';
import { freePort } from '../../../src/store/managed/free-port.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { testServer } from '../test-server.js';

export interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: Record<string, never>;
    readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  };
}

/** A server over the Neo4j of this worker, started as a user’s would be. */
export const serve = async (
  seed: 'guangxi' | 'regions' | 'none',
  environment: Record<string, string> = {},
) => {
  const { uri, user, password } = testServer();
  const port = await freePort();
  const home = environment.LIANTU_HOME ?? mkdtempSync(join(tmpdir(), 'liantu-home-'));
  const settings = {
    LIANTU_HOME: home,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    LOG_LEVEL: 'silent',
    LIANTU_AHEAD: 'false',
  };
  const config = readConfig({ ...settings, PORT: String(port), LIANTU_SEED: seed, ...environment });
  let queries: string[] = [];
  const running = await compose(
    config,
    () => undefined,
    (name) => queries.push(name),
  );
  const post = async (body: string, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  return {
    url: running.url,
    /** Where its own key is, and what signs tokens for it. */
    home,
    stop: async (): Promise<void> => {
      await running.stop();
      if (home !== environment.LIANTU_HOME) rmSync(home, { recursive: true, force: true });
    },
    post,
    ask: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
      post(JSON.stringify({ query, variables }), headers),
    /** The queries that ran since the last call, but for the watch on the revision. */
    takeQueries: (): string[] => {
      const taken = queries.filter((name) => name !== 'graphState' && name !== 'serverAlive').sort();
      queries = [];
      return taken;
    },
  };
};

export type Served = Awaited<ReturnType<typeof serve>>;

/** A server over the shipped data and nothing else. */
export const serveShipped = async (environment: Record<string, string> = {}): Promise<Served> => {
  await bringShippedGraph();
  return serve('guangxi', environment);
};
