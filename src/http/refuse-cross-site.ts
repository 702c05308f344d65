import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Refusal } from './refusal/refusal.js';
import { refuse } from './refusal/refuse.js';

/** Reads that a link may lead to, as to a brief or a file; of a question to the graph no page is needed. */
const isLinked = ({ method, url }: FastifyRequest): boolean =>
  method === 'GET' && !url.startsWith('/graphql');

const fromElsewhere = ({ headers }: FastifyRequest, origins: readonly string[]): boolean =>
  headers['sec-fetch-site'] === 'cross-site' &&
  !origins.includes('*') &&
  !origins.includes(headers.origin ?? '');

const fromOtherSite: Refusal = {
  status: 403,
  code: 'FORBIDDEN',
  text: {
    en: 'Asked by a page of another site, whose origin is not named in LIANTU_CORS_ORIGINS.',
    zh: '来自未被允许的其他网站（LIANTU_CORS_ORIGINS未列出其来源）。',
  },
};

/**
 * Refuses what a browser sends for a page of another site, be it a form, a snapshot or a script: no such page acts or
 * asks in a member's name (W3C Fetch Metadata, `Sec-Fetch-Site`). Programs send no such header and are let in.
 */
export const refuseCrossSite = (server: FastifyInstance, origins: readonly string[]): void => {
  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS' || isLinked(request)) return;
    if (fromElsewhere(request, origins)) return refuse(reply, fromOtherSite);
  });
};
