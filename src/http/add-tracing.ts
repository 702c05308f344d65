import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestSpan, Tracing } from '../trace/tracing.js';

/** Route, never the address: an address holds what somebody asked for. */
const routeOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? 'none';

/** Gives every request a span, but health and metrics, which are asked for all the time. */
const untraced = new Set(['/healthz', '/readyz', '/metrics']);

/** Adds a span for each request, within which its answer is worked out. */
export const addTracing = (server: FastifyInstance, tracing: Tracing | undefined): void => {
  if (!tracing) return;
  const spans = new WeakMap<FastifyRequest, RequestSpan>();
  server.addHook('onRequest', (request, _reply, done) => {
    const route = routeOf(request);
    if (untraced.has(route)) return done();
    const span = tracing.request(`${request.method} ${route}`, request.headers);
    spans.set(request, span);
    span.run(done);
  });
  server.addHook('onResponse', async (request, reply) => {
    const facts = { 'http.request.method': request.method, 'http.route': routeOf(request) };
    spans.get(request)?.end(reply.statusCode, facts);
  });
};
