import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { openTracing } from './open-tracing.js';
import { inStep, traceBy } from './tracing.js';

const set = (env: Record<string, string>): void => void Object.assign(process.env, env);
afterEach(() => {
  traceBy(undefined);
  for (const name of Object.keys(process.env).filter((name) => name.startsWith('OTEL_')))
    delete process.env[name];
});

/** A collector of traces that keeps what it is sent. */
const collector = async () => {
  const bodies: Buffer[] = [];
  const server = createServer(async (request, response) => {
    for await (const chunk of request) bodies.push(chunk as Buffer);
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => Buffer.concat(bodies),
    close: () => server.close(),
  };
};

test('a request and its steps are one trace, which a client may have begun, and are sent at the end', async () => {
  const { url, sent, close } = await collector();
  set({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_SERVICE_NAME: 'office-graph' });
  const tracing = await openTracing(process.env);
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const span = tracing?.request('POST /graphql', { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
  await new Promise<void>((resolve) =>
    span?.run(() => void inStep('cypher graphState', {}, async () => 1).then(() => resolve())),
  );
  span?.end(200, { 'http.route': '/graphql' });
  await tracing?.close();
  close();
  const text = sent().toString('latin1');
  for (const words of ['POST /graphql', 'cypher graphState', 'office-graph']) expect(text).toContain(words);
  const ids = text.split(Buffer.from(traceId, 'hex').toString('latin1')).length - 1;
  expect(ids).toBe(2);
});

test('a step that fails fails as it would untraced', async () => {
  const { url, close } = await collector();
  set({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
  const tracing = await openTracing(process.env);
  const failing = inStep('cypher x', {}, async () => {
    throw new Error('no room');
  });
  await expect(failing).rejects.toThrow('no room');
  await tracing?.close();
  close();
});

test('without the variables nothing of OpenTelemetry is loaded', async () => {
  const script = `const { openTracing } = await import('./src/trace/open-tracing.ts');
    const tracing = await openTracing({ OTEL_SDK_DISABLED: 'true', OTEL_TRACES_EXPORTER: 'otlp' });
    const { createRequire } = await import('node:module');
    const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes('opentelemetry'));
    console.log(JSON.stringify([tracing ?? null, loaded]));`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(JSON.parse(stdout)).toEqual([null, []]);
});
