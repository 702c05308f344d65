import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../refusal/refusal.js';
import { refuse } from '../refusal/refuse.js';

/** Ends a server without cutting off what it works on. */
export interface Drain {
  readonly draining: () => boolean;
  /** Refuses new requests, and resolves when those in flight have been answered, or after {@link maxDrainMs}. */
  readonly drain: () => Promise<void>;
}

/** Requests that are not answered by then are cut off. */
const maxDrainMs = 5_000;
const lookEveryMs = 10;

/** The process lives until it has ended. */
const alwaysAnswered = '/healthz';

const ending: Refusal = {
  status: 503,
  code: 'UNAVAILABLE',
  text: { en: 'The server is ending; ask again in a moment.', zh: '服务正在停止，请稍后重试。' },
  headers: { connection: 'close', 'retry-after': '1' },
};

const isStream = (reply: FastifyReply): boolean =>
  String(reply.getHeader('content-type') ?? '').startsWith('text/event-stream');

/** Requests are counted from their arrival until their answer has left; a stream of events, which has no end, is not. */
export const addDrain = (server: FastifyInstance): Drain => {
  const inFlight = new Set<FastifyRequest>();
  let draining = false;
  server.addHook('onRequest', async (request, reply) => {
    if (draining && request.routeOptions.url !== alwaysAnswered) return refuse(reply, ending);
    inFlight.add(request);
    reply.raw.once('close', () => inFlight.delete(request));
    return undefined;
  });
  server.addHook('onSend', async (request, reply) => {
    if (isStream(reply)) inFlight.delete(request);
    if (draining) reply.header('connection', 'close');
  });
  return {
    draining: () => draining,
    drain: async () => {
      draining = true;
      for (let waited = 0; inFlight.size > 0 && waited < maxDrainMs; waited += lookEveryMs)
        await pause(lookEveryMs);
    },
  };
};
