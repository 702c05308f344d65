import Fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Admission } from '../limit/admission/admission.js';
import { addMetrics } from './add-metrics.js';

/** Units that promtool wants in full, and as base units. */
const otherUnits = /_(ms|milliseconds|minutes|hours|kb|mb|kilobytes|megabytes|percent)(_|$)/;

test('metrics follow the rules of promtool check metrics', async () => {
  const server = Fastify();
  onTestFinished(() => server.close());
  const snapshot = { revision: '3', enterprises: { size: 2 } } as unknown as Snapshot;
  addMetrics(server, { snapshot: () => snapshot, admission: { waiting: 0, sentAway: 4 } as Admission });
  const { body } = await server.inject('/metrics');
  const types = [...body.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => ({
    name,
    type,
  }));
  expect(types.length).toBeGreaterThan(20);
  for (const { name, type } of types) {
    expect(body, name).toMatch(new RegExp(`^# HELP ${name} \\S`, 'm'));
    expect(name.endsWith('_total'), `${name} ${type}`).toBe(type === 'counter');
    expect(name, name).not.toMatch(otherUnits);
    expect(name).not.toMatch(/_(gauge|counter|histogram|summary)(_|$)/);
  }
  expect(body).toMatch(/^liantu_requests_sent_away_total 4$/m);
});

test('metrics tell how often the event loop was held up, and by how much', async () => {
  const server = Fastify();
  onTestFinished(() => server.close());
  const snapshot = { revision: '3', enterprises: { size: 2 } } as unknown as Snapshot;
  addMetrics(server, { snapshot: () => snapshot, admission: { waiting: 0, sentAway: 4 } as Admission });
  const held = async (): Promise<number> => {
    const { body } = await server.inject('/metrics');
    const [all, upTo] = [/_count (\d+)$/m, /_bucket\{le="0.05"\} (\d+)$/m].map((figure) =>
      Number(new RegExp(`^liantu_loop_held_seconds${figure.source}`, 'm').exec(body)?.[1]),
    );
    return all! - upTo!;
  };
  const before = await held();
  for (const until = performance.now() + 150; performance.now() < until; );
  await expect.poll(held).toBeGreaterThan(before);
});
