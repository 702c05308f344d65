import type { FastifyInstance } from 'fastify';
import type { Refusal } from './refusal.js';
import { refuse } from './refuse.js';

const noHost: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  text: { en: 'A request of HTTP/1.1 must have a Host header.', zh: 'HTTP/1.1请求必须带Host头。' },
};

/** Refuses requests of HTTP/1.1 that name no host (RFC 9112 §3.2), which Node would answer without a word. */
export const requireHost = (server: FastifyInstance): void => {
  server.addHook('onRequest', async ({ raw }, reply) => {
    if (raw.headers.host === undefined && raw.httpVersion === '1.1') return refuse(reply, noHost);
    return undefined;
  });
};
