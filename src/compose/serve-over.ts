import { apolloServer, type GraphqlServer } from '../api/apollo.js';
import { languageOf, requestContext } from '../api/context.js';
import type { LogError } from '../api/format-error.js';
import { subscribeWith } from '../api/subscriptions.js';
import type { Config } from '../config/config.js';
import type { SharedFigures } from '../http/figures/shared-figures.js';
import type { Counts } from '../http/limit/count/counts.js';
import { listenFault } from '../http/listen-fault.js';
import { type HttpServer, httpServer, type LogUnexpected } from '../http/server.js';
import type { CodeFlow } from '../http/sign-in/code-flow/code-flow-routes.js';
import { groupMeaningsOf } from '../http/sign-in/group-meanings-of.js';
import { signInBy } from '../http/sign-in/sign-in.js';
import { takeUpload } from '../intake/upload/take-upload.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import { abortableStore } from '../store/abortable-store.js';
import type { GraphAccess } from '../store/opening/opened-store.js';
import type { Progress } from '../store/progress.js';
import type { Tracing } from '../trace/tracing.js';
import { messageOf } from './message-of.js';

const unexpected =
  (log: LogUnexpected): LogError =>
  ({ id, code, error }) =>
    log({ id, code, err: error }, 'unexpected failure');

/** Everything that answers over HTTP stands on. */
export interface Parts {
  readonly config: Config;
  readonly graph: GraphAccess;
  readonly current: () => Snapshot;
  readonly progress: Progress;
  readonly tracing: Tracing | undefined;
  readonly graphql: Graphql;
  readonly counts: Counts;
  /** Absent where this process is the only one. */
  readonly figures?: SharedFigures;
  /** True once nobody will be the first to ask. */
  readonly warm: () => boolean;
}

/** What signs browsers in through the identity provider; nothing where none is set. */
const codeFlowOf = ({ oidc }: Config, { store }: GraphAccess): CodeFlow | undefined =>
  oidc?.client && {
    ...{ oidc, clientId: oidc.client.id, clientSecret: oidc.client.secret },
    groups: groupMeaningsOf(store),
  };

/** The GraphQL server of this process, made when its log is there. */
export const graphqlOf = ({ introspection }: Config) => {
  let made: GraphqlServer | undefined;
  const make = (log: LogUnexpected): GraphqlServer => {
    made ??= apolloServer({ log: unexpected(log), introspection });
    return made;
  };
  return { make, made: () => made! };
};
type Graphql = ReturnType<typeof graphqlOf>;

/** Makes the HTTP server; it does not listen yet. */
export const serveOver = async ({
  config,
  graph,
  current,
  progress,
  graphql,
  warm,
  ...given
}: Parts): Promise<HttpServer> =>
  httpServer({
    ...given,
    logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel,
    logFormat: config.logFormat,
    apollo: graphql.make,
    subscribe: (log) => subscribeWith(unexpected(log), config.introspection),
    signIn: signInBy(
      config,
      groupMeaningsOf(graph.store),
      (error) => progress(`Tokens of ${config.oidc?.issuer} cannot be verified: ${messageOf(error)}`),
      progress,
    ),
    home: config.home,
    codeFlow: codeFlowOf(config, graph),
    publicRead: config.publicRead,
    rates: config.rates,
    trustedProxies: config.trustedProxies,
    ownNames: config,
    basemap: config.basemap,
    corsOrigins: config.corsOrigins,
    context: async (request, viewer) =>
      requestContext({
        viewer,
        store: abortableStore(graph.store, request.signal),
        snapshot: current(),
        language: languageOf(String(request.headers['accept-language'] ?? '')),
        publicUrl: request.publicUrl,
        webhookHosts: config.webhookHosts,
      }),
    upload: (context, upload) => takeUpload(context, graph.store, upload),
    ready: async () => warm() && graph.ready(),
    snapshot: current,
  });

/** Listens, and gives the address. */
export const listen = async (server: HttpServer, { host, port }: Config): Promise<string> => {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    throw listenFault(error, { host, port });
  }
};
