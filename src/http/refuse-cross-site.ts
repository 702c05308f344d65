import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Reads that a link may lead to, as to a brief or a file; of a question to the graph no page is needed. */
const isLinked = ({ method, url }: FastifyRequest): boolean =>
  method === 'GET' && !url.startsWith('/graphql');

const fromElsewhere = ({ headers }: FastifyRequest, origins: readonly string[]): boolean =>
  headers['sec-fetch-site'] === 'cross-site' &&
  !origins.includes('*') &&
  !origins.includes(headers.origin ?? '');

const refusal = {
  errors: [
    {
      message:
        'Asked by a page of another site, whose origin is not named in LIANTU_CORS_ORIGINS. 来自未被允许的其他网站。',
      extensions: { code: 'FORBIDDEN' },
    },
  ],
};

/**
 * Refuses what a browser sends for a page of another site, be it a form, a snapshot or a script: no such page acts or
 * asks in a member's name (W3C Fetch Metadata, `Sec-Fetch-Site`). Programs send no such header and are let in.
 */
export const refuseCrossSite = (server: FastifyInstance, origins: readonly string[]): void => {
  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS' || isLinked(request)) return;
    if (fromElsewhere(request, origins)) return reply.status(403).send(refusal);
  });
};
