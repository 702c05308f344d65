import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphqlServer } from '../api/apollo.js';
import type { Subscribe } from '../api/subscriptions.js';
import { longestSelection } from '../map/selection-text.js';
import type { Member } from '../place/member.js';
import type { RequestContext } from '../place/request-context.js';
import type { Image } from '../projection/image.js';
import { addBriefRoutes } from './brief-routes.js';
import { addConsole } from './console.js';
import { contentPolicy } from './content-policy.js';
import { allowOrigins } from './cors.js';
import { refuseCrossSite } from './cross-site.js';
import { addDocumentRoutes } from './document-routes.js';
import { addExampleMap } from './example-map.js';
import { addGraphqlRoute } from './graphql-route.js';
import { addErrorAnswers } from './http-errors.js';
import { addLibraryFiles } from './library-files.js';
import { httpLimits } from './limits.js';
import { addMetrics } from './metrics.js';
import { type CountMember, limitAddresses, memberCounter, ownRate, type Rates } from './rates.js';
import type { SignIn } from './sign-in/sign-in.js';
import { addSubscriptionRoute } from './subscription-route.js';
import { addTileRoutes } from './tile-routes.js';
import { wantsStream } from './wants-stream.js';

/** What of a request decides its context. */
export interface HttpRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly protocol: string;
  readonly host: string;
}

/** A server that listens and ends. */
export interface HttpServer {
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  close(): Promise<void>;
}

export type LogUnexpected = (facts: object, message: string) => void;

export interface HttpOptions {
  readonly logLevel: string;
  readonly apollo: (log: LogUnexpected) => GraphqlServer;
  readonly subscribe: (log: LogUnexpected) => Subscribe;
  readonly signIn: SignIn;
  /** False closes reading to whoever is not signed in. */
  readonly publicRead: boolean;
  readonly context: (request: HttpRequest, viewer: Member | undefined) => Promise<RequestContext>;
  readonly rates: Rates;
  /** Who may say for whom a request is sent on. */
  readonly trustedProxies: readonly string[];
  /** Pages of these origins may ask. */
  readonly corsOrigins: readonly string[];
  /** What answers now. */
  readonly image: () => Image;
  /** True while graph and projection answer. */
  readonly ready: () => Promise<boolean>;
}

const addHealth = (server: FastifyInstance, ready: () => Promise<boolean>): void => {
  server.get('/healthz', { config: ownRate(0) }, async () => ({ status: 'alive' }));
  server.get('/readyz', { config: ownRate(0) }, async (_request, reply) => {
    const answers = await ready();
    return reply.status(answers ? 200 : 503).send({ status: answers ? 'ready' : 'not ready' });
  });
};

const addGraphql = async (
  server: FastifyInstance,
  { apollo, subscribe, ...options }: HttpOptions & { readonly countMember: CountMember },
): Promise<void> => {
  const log: LogUnexpected = (facts, message) => server.log.error(facts, message);
  const graphql = apollo(log);
  await graphql.start();
  addGraphqlRoute(server, { ...options, graphql });
  addSubscriptionRoute(server, { ...options, subscribe: subscribe(log) });
};

/** The HTTP server with everything on it; it does not listen yet. */
export const httpServer = async (given: HttpOptions): Promise<HttpServer> => {
  const server = Fastify({
    bodyLimit: httpLimits.bodyBytes,
    logger: given.logLevel === 'silent' ? false : { level: given.logLevel },
    trustProxy: given.trustedProxies.length > 0 ? [...given.trustedProxies] : false,
    forceCloseConnections: true,
    return503OnClosing: true,
    // Of a tile’s selection, which holds a filter.
    routerOptions: {
      maxParamLength: longestSelection + '.json'.length,
      constraints: { stream: wantsStream },
    },
  });
  server.removeContentTypeParser('text/plain');
  addErrorAnswers(server);
  await server.register(helmet, { contentSecurityPolicy: contentPolicy, strictTransportSecurity: false });
  await allowOrigins(server, given.corsOrigins);
  refuseCrossSite(server, given.corsOrigins);
  await limitAddresses(server, given.rates);
  const options = { ...given, countMember: memberCounter(server, given.rates) };
  addHealth(server, options.ready);
  addMetrics(server, options.image);
  await addGraphql(server, options);
  addTileRoutes(server, options);
  await addDocumentRoutes(server, options);
  addBriefRoutes(server, options);
  await addConsole(server);
  addLibraryFiles(server);
  addExampleMap(server);
  return server;
};
