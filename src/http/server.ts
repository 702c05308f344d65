import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphqlServer } from '../api/apollo.js';
import type { Subscribe } from '../api/subscriptions.js';
import { type Basemap, originOfTiles } from '../config/basemap.js';
import { type LogFormat, lineAs } from '../log/log-line.js';
import { longestSelection } from '../map/tile/selection-text.js';
import type { Member } from '../request/member/member.js';
import type { RequestContext } from '../request/request-context.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { Tracing } from '../trace/tracing.js';
import { addTracing } from './add-tracing.js';
import { allowOrigins } from './allow-origins.js';
import { addMetrics } from './figures/add-metrics.js';
import type { SharedFigures } from './figures/shared-figures.js';
import { addBriefRoutes } from './file/brief-routes.js';
import { addCalendarRoutes } from './file/calendar-routes.js';
import { addDocumentRoutes } from './file/document-routes.js';
import { addMonitorRoutes } from './file/monitor-routes.js';
import { addProposalRoutes } from './file/proposal-routes.js';
import { addTileRoutes } from './file/tile-routes.js';
import { addGraphqlRoute } from './graphql/graphql-route.js';
import { addSubscriptionRoute } from './graphql/subscription-route.js';
import { wantsStream } from './graphql/wants-stream.js';
import { addImportRoutes, type TakeUpload } from './import/import-routes.js';
import { knownReadiness } from './known-readiness.js';
import { Admission } from './limit/admission/admission.js';
import type { Counts } from './limit/count/counts.js';
import { addDrain } from './limit/drain.js';
import { httpLimits } from './limit/limits.js';
import { limitAddresses, memberCounter, ownRate, type Rates } from './limit/rates.js';
import { addMcpRoute } from './mcp/mcp-route.js';
import { addOgcRoutes } from './ogc/ogc-routes.js';
import { addBasemap } from './page/add-basemap.js';
import { addConsole } from './page/add-console.js';
import { addManual } from './page/add-manual.js';
import { contentPolicy } from './page/content-policy.js';
import { addExampleMap } from './page/example-map.js';
import { addLibraryFiles } from './page/library-files.js';
import { securityHeaders } from './page/security-headers.js';
import { type OwnNames, publicAddressBy } from './public-address.js';
import { addErrorAnswers, answerBadAddress } from './refusal/add-error-answers.js';
import { takeBoundedJson } from './refusal/bounded-json.js';
import { addRawRefusals } from './refusal/raw-refusals.js';
import { requireHost } from './refusal/require-host.js';
import { refuseCrossSite } from './refuse-cross-site.js';
import { addCodeFlowRoutes, type CodeFlow } from './sign-in/code-flow/code-flow-routes.js';
import type { ContextSource } from './sign-in/context-by.js';
import { sessionsOf } from './sign-in/session/session-of.js';
import { addSessionRoutes, type SessionSource } from './sign-in/session/session-routes.js';
import type { SignIn } from './sign-in/sign-in.js';

/** Parts of a request that decide its context. */
export interface HttpRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Address under which its sender reaches this server. */
  readonly publicUrl: string;
  /** Aborted when the sender was told that it took too long, or has gone. */
  readonly signal: AbortSignal;
}

/** Server that listens and ends. */
export interface HttpServer {
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  /** Answers what is in flight, refuses what comes, then ends. */
  close(): Promise<void>;
}

export type LogUnexpected = (facts: object, message: string) => void;

export interface HttpOptions {
  readonly logLevel: string;
  readonly logFormat: LogFormat;
  /** Absent where no traces are kept. */
  readonly tracing?: Tracing;
  readonly apollo: (log: LogUnexpected) => GraphqlServer;
  readonly subscribe: (log: LogUnexpected) => Subscribe;
  readonly signIn: SignIn;
  /** Home of the key and the accounts that sessions rest on. */
  readonly home: string;
  /** Absent where no identity provider signs browsers in. */
  readonly codeFlow?: CodeFlow;
  /** False closes reading to requests without sign-in. */
  readonly publicRead: boolean;
  readonly context: (request: HttpRequest, viewer: Member | undefined) => Promise<RequestContext>;
  readonly upload: TakeUpload;
  readonly rates: Rates;
  /** Where requests and failed sign-ins are counted. */
  readonly counts: Counts;
  /** Absent where this process is the only one. */
  readonly figures?: SharedFigures;
  /** Proxies that may say for whom a request is sent on. */
  readonly trustedProxies: readonly string[];
  /** Names of this server that may stand in addresses. */
  readonly ownNames: OwnNames;
  /** Tiles below the map; absent where none are set. */
  readonly basemap?: Basemap;
  /** Origins whose pages may ask. */
  readonly corsOrigins: readonly string[];
  /** Snapshot that answers now. */
  readonly snapshot: () => Snapshot;
  /** True while graph and snapshot answer. */
  readonly ready: () => Promise<boolean>;
}

const addHealth = (
  server: FastifyInstance,
  ready: () => Promise<boolean>,
  snapshot: () => Snapshot,
): void => {
  server.get('/healthz', { config: ownRate(0) }, async () => ({ status: 'alive' }));
  server.get('/readyz', { config: ownRate(0) }, async (_request, reply) => {
    const answers = await ready();
    const { revision } = snapshot();
    return reply.status(answers ? 200 : 503).send({ status: answers ? 'ready' : 'not ready', revision });
  });
};

const addGraphql = async (
  server: FastifyInstance,
  {
    apollo,
    subscribe,
    ...options
  }: Omit<HttpOptions, 'context'> & ContextSource & { readonly admission: Admission },
): Promise<void> => {
  const log: LogUnexpected = (facts, message) => server.log.error(facts, message);
  const graphql = apollo(log);
  await graphql.start();
  addGraphqlRoute(server, { ...options, graphql });
  addSubscriptionRoute(server, { ...options, subscribe: subscribe(log) });
  addMcpRoute(server, { ...options, graphql });
};

/** Adds signing in of browsers: by passphrase, and through the identity provider where one is set. */
const addSessions = (
  server: FastifyInstance,
  { codeFlow, ...rest }: Omit<SessionSource, 'hasIssuer'> & Pick<HttpOptions, 'codeFlow'>,
): void => {
  const source = { ...rest, hasIssuer: codeFlow !== undefined };
  addSessionRoutes(server, source);
  if (codeFlow) addCodeFlowRoutes(server, source, codeFlow);
};

/** Writes what the server logs as the other lines of the process are written. */
const loggerOf = ({ logLevel, logFormat }: HttpOptions) => {
  const write = (line: string): boolean => process.stdout.write(lineAs(logFormat, line));
  return logLevel === 'silent' ? false : { level: logLevel, stream: { write } };
};

/** Makes the HTTP server with everything on it; it does not listen yet. */
export const httpServer = async (given: HttpOptions): Promise<HttpServer> => {
  const server = Fastify({
    bodyLimit: httpLimits.bodyBytes,
    logger: loggerOf(given),
    trustProxy: given.trustedProxies.length > 0 ? [...given.trustedProxies] : false,
    forceCloseConnections: true,
    return503OnClosing: true,
    frameworkErrors: answerBadAddress,
    http: { requireHostHeader: false },
    // Length of a tile’s selection, which holds a filter.
    routerOptions: {
      maxParamLength: longestSelection + '.json'.length,
      constraints: { stream: wantsStream },
    },
  });
  server.removeContentTypeParser('text/plain');
  takeBoundedJson(server);
  const { drain } = addDrain(server);
  addRawRefusals(server);
  addErrorAnswers(server);
  addTracing(server, given.tracing);
  requireHost(server);
  const tileOrigin = given.basemap && originOfTiles(given.basemap.tiles[0]!);
  server.addHook('onRequest', securityHeaders(contentPolicy(tileOrigin)));
  await allowOrigins(server, given.corsOrigins);
  refuseCrossSite(server, given.corsOrigins);
  await limitAddresses(server, given.rates, given.counts);
  const publicAddressOf = publicAddressBy(given.ownNames);
  const admission = new Admission();
  await server.register(cookie);
  const sessionOf = sessionsOf(given.home, publicAddressOf, (message) => server.log.warn(message));
  const options = {
    ...given,
    admission,
    sessionOf,
    countMember: memberCounter(server, given.rates),
    context: async (request: FastifyRequest, viewer: Member | undefined, signal: AbortSignal) =>
      given.context({ headers: request.headers, publicUrl: publicAddressOf(request), signal }, viewer),
  };
  addHealth(server, knownReadiness(options.ready), options.snapshot);
  addMetrics(server, options);
  addSessions(server, { ...options, addressOf: publicAddressOf });
  await addGraphql(server, options);
  addTileRoutes(server, options);
  addOgcRoutes(server, options);
  await addDocumentRoutes(server, options);
  await addProposalRoutes(server, options);
  await addImportRoutes(server, options);
  addBriefRoutes(server, options);
  addCalendarRoutes(server, options);
  addMonitorRoutes(server, options);
  await addConsole(server);
  addBasemap(server, given.basemap);
  addManual(server);
  addLibraryFiles(server);
  addExampleMap(server);
  return {
    listen: async (address) => server.listen(address),
    close: async () => {
      await drain();
      await server.close();
    },
  };
};
