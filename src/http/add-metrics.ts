import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import { ownRate } from './limit/rates.js';

/** Counts and times of requests, the revision served, and Node’s own figures, for Prometheus. */
export const addMetrics = (server: FastifyInstance, snapshot: () => Snapshot): void => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const labelNames = ['method', 'route', 'status'];
  const requests = new Counter({
    name: 'liantu_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers,
  });
  const seconds = new Histogram({
    name: 'liantu_http_request_seconds',
    help: 'Time to answer, seconds',
    labelNames: ['route'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers,
  });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect: function collect() {
        this.set(read());
      },
    });
  gauge('liantu_graph_revision', 'Revision of the graph that is served', () => Number(snapshot().revision));
  gauge('liantu_snapshot_enterprises', 'Enterprises in the snapshot', () => snapshot().enterprises.size);
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.inc({ method: request.method, route, status: reply.statusCode });
    seconds.observe({ route }, reply.elapsedTime / 1000);
  });
  server.get('/metrics', { config: ownRate(0) }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
};
