import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '../../../src/store/managed/free-port.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { testServer } from '../test-server.js';

const home = mkdtempSync(join(tmpdir(), 'liantu-logs-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Serves until it was asked a question and a bad address; answers with every line it printed. */
const linesOf = async (environment: Record<string, string>): Promise<string[]> => {
  const { uri, user, password } = testServer();
  const port = String(await freePort());
  const child = spawn(process.execPath, ['dist/src/cli/main.js', 'serve'], {
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      LIANTU_HOME: home,
      PORT: port,
      LOG_LEVEL: 'debug',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const serving = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (said.includes('Serving at')) resolve();
      });
    child.once('exit', () => reject(new Error(said)));
  });
  await serving;
  const url = `http://127.0.0.1:${port}`;
  await fetch(`${url}/graphql?query=${encodeURIComponent('{ organisations { code } }')}`);
  await fetch(`${url}/nothing`);
  child.kill('SIGTERM');
  await once(child, 'close');
  return said.trimEnd().split('\n');
};

test('in JSON every line of a server is an object, whatever it tells of', async () => {
  await bringShippedGraph();
  const lines = (await linesOf({ LOG_FORMAT: 'json' })).map((line) => JSON.parse(line));
  for (const line of lines)
    expect(line).toMatchObject({ level: expect.any(Number), msg: expect.any(String) });
  const words = lines.map(({ msg }) => msg).join('\n');
  for (const told of ['Serving at', 'incoming request', 'Stopping']) expect(words).toContain(told);
});

test('in text every line begins alike, and a request is one trace down to the graph', async () => {
  const bodies: Buffer[] = [];
  const collector = createServer(async (request, response) => {
    for await (const chunk of request) bodies.push(chunk as Buffer);
    response.end();
  });
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  const lines = await linesOf({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  collector.close();
  expect(lines.filter((line) => !line.startsWith('· '))).toEqual([]);
  const sent = Buffer.concat(bodies).toString('latin1');
  for (const span of ['GET /graphql', 'cypher organisationList']) expect(sent).toContain(span);
  expect(sent).not.toContain('/nothing');
});
