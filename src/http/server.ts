import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { RequestContext } from '../place/request-context.js';
import { addConsole } from './console.js';
import { addErrorAnswers } from './http-errors.js';
import { addMetrics, type MetricFacts } from './metrics.js';

export interface HttpOptions extends MetricFacts {
  readonly logLevel: string;
  readonly apollo: (server: FastifyInstance) => Promise<ApolloServer<RequestContext>>;
  readonly context: (request: FastifyRequest) => Promise<RequestContext>;
  /** True while graph and projection answer. */
  readonly ready: () => Promise<boolean>;
}

const bodyLimit = 1_000_000;

const policy = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    workerSrc: ["'self'", 'blob:'],
    frameAncestors: ["'none'"],
    // Served over plain HTTP inside a network: nothing may be rewritten to https.
    upgradeInsecureRequests: null,
  },
};

const addHealth = (server: FastifyInstance, ready: () => Promise<boolean>): void => {
  server.get('/healthz', async () => ({ status: 'alive' }));
  server.get('/readyz', async (_request, reply) => {
    const answers = await ready();
    return reply.status(answers ? 200 : 503).send({ status: answers ? 'ready' : 'not ready' });
  });
};

const addGraphql = async (server: FastifyInstance, { apollo, context }: HttpOptions): Promise<void> => {
  const graphql = await apollo(server);
  await graphql.start();
  const handler = fastifyApolloHandler(graphql, { context });
  server.route({ url: '/graphql', method: ['GET', 'POST'], handler });
};

/** The HTTP server with everything on it; it does not listen yet. */
export const httpServer = async (options: HttpOptions): Promise<FastifyInstance> => {
  const server = Fastify({
    bodyLimit,
    logger: options.logLevel === 'silent' ? false : { level: options.logLevel },
    disableRequestLogging: true,
    forceCloseConnections: true,
    return503OnClosing: true,
  });
  addErrorAnswers(server);
  await server.register(helmet, { contentSecurityPolicy: policy, strictTransportSecurity: false });
  addHealth(server, options.ready);
  addMetrics(server, options);
  await addGraphql(server, options);
  await addConsole(server);
  return server;
};
