import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { allLedgers, type Ledger } from '../../snapshot/keep/ledger.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Admission } from '../limit/admission/admission.js';
import { ownRate } from '../limit/rates.js';
import { addLoopHeld } from './add-loop-held.js';
import { nodeFigures } from './node-figures.js';
import { figuresOf, figuresText, type SharedFigures } from './shared-figures.js';

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

/** Makes what writes the figures of this process, or of all where there are several. */
const textBy = (registry: Registry, shared: SharedFigures | undefined): (() => Promise<string>) => {
  if (!shared) return () => registry.metrics();
  shared.readBy(() => figuresOf(registry, shared.process));
  return async () => figuresText(await shared.all());
};

interface Measured {
  readonly snapshot: () => Snapshot;
  readonly admission: Admission;
  /** Absent where this process is the only one. */
  readonly figures?: SharedFigures;
}

/** Counts and times of requests, the revision served, and Node’s own figures, for Prometheus. */
export const addMetrics = (server: FastifyInstance, { snapshot, admission, figures }: Measured): void => {
  const registry = nodeFigures();
  const registers = [registry];
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
  addLoopHeld(server, registry);
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    requests.inc({ method: request.method, route, status: reply.statusCode });
    seconds.observe({ route }, reply.elapsedTime / 1000);
  });
  const text = textBy(registry, figures);
  server.get('/metrics', { config: ownRate(0) }, async (_request, reply) =>
    reply.type(registry.contentType).send(await text()),
  );
};
