import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { allLedgers, type Ledger } from '../snapshot/keep/ledger.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { Admission } from './limit/admission/admission.js';
import { ownRate } from './limit/rates.js';

/** Figures of what is kept, by name, read when they are asked for. */
const addKept = (registers: Registry[]): void => {
  const labelNames = ['name'];
  const counter = (name: string, help: string, read: (ledger: Ledger) => number) =>
    new Counter({
      name,
      help,
      labelNames,
      registers,
      collect: function collect() {
        this.reset();
        for (const [of, ledger] of allLedgers()) this.inc({ name: of }, read(ledger));
      },
    });
  const gauge = (name: string, help: string, read: (ledger: Ledger) => number) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      collect: function collect() {
        for (const [of, ledger] of allLedgers()) this.set({ name: of }, read(ledger));
      },
    });
  counter('liantu_kept_hits_total', 'Values that were at hand', ({ hits }) => hits);
  counter('liantu_kept_misses_total', 'Values worked out to be kept', ({ misses }) => misses);
  gauge('liantu_kept_entries', 'Values kept', ({ entries }) => entries);
  gauge('liantu_kept_bytes', 'Memory of the values kept, roughly', ({ bytes }) => bytes);
};

/** Gauges of Node that bear the ending of counters, which promtool refuses; each stands by kind under another name. */
const gaugesCalledTotal = [
  'nodejs_active_resources_total',
  'nodejs_active_handles_total',
  'nodejs_active_requests_total',
];

/** Counts and times of requests, the revision served, and Node’s own figures, for Prometheus. */
export const addMetrics = (
  server: FastifyInstance,
  { snapshot, admission }: { readonly snapshot: () => Snapshot; readonly admission: Admission },
): void => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  for (const name of gaugesCalledTotal) registry.removeSingleMetric(name);
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
  gauge('liantu_requests_waiting', 'Requests that wait for the event loop', () => admission.waiting);
  new Counter({
    name: 'liantu_requests_sent_away_total',
    help: 'Requests told to come back',
    registers,
    collect: function collect() {
      this.reset();
      this.inc(admission.sentAway);
    },
  });
  addKept(registers);
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.inc({ method: request.method, route, status: reply.statusCode });
    seconds.observe({ route }, reply.elapsedTime / 1000);
  });
  server.get('/metrics', { config: ownRate(0) }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
};
