import { join } from 'node:path';
import type { Ahead } from '../ahead/keep-ahead.js';
import { apolloServer, type GraphqlServer } from '../api/apollo.js';
import { languageOf, requestContext } from '../api/context.js';
import { exampleQuery } from '../api/example-query.js';
import type { LogError } from '../api/format-error.js';
import { subscribeWith } from '../api/subscriptions.js';
import type { Config } from '../config/config.js';
import { listenFault } from '../http/listen-fault.js';
import { requireFreePort } from '../http/require-free-port.js';
import { type HttpServer, httpServer, type LogUnexpected } from '../http/server.js';
import { noteServing } from '../http/serving/serving-file.js';
import type { CodeFlow } from '../http/sign-in/code-flow/code-flow-routes.js';
import { groupMeaningsOf } from '../http/sign-in/group-meanings-of.js';
import { signInBy } from '../http/sign-in/sign-in.js';
import { loadSeed } from '../intake/dataset/load-seed.js';
import { takeUpload } from '../intake/upload/take-upload.js';
import { quietly } from '../log/quietly.js';
import { removeFormerFile } from '../snapshot/file/remove-former-file.js';
import { snapshotFile } from '../snapshot/file/snapshot-file.js';
import { holdSnapshot, type SnapshotHolder } from '../snapshot/snapshot-holder.js';
import { abortableStore } from '../store/abortable-store.js';
import type { QueryListener } from '../store/driver-store.js';
import { type OpenStore, openStore } from '../store/open-store.js';
import type { Progress } from '../store/progress.js';
import { openTracing } from '../trace/open-tracing.js';
import type { Tracing } from '../trace/tracing.js';
import { aheadOf, warmthOf } from './ahead-of.js';
import { beginBackground } from './begin-background.js';
import { messageOf } from './message-of.js';

/** Running server, and the ways to end it. */
export interface Running {
  /** Address at which it serves. */
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Ends, and leaves the graph’s server to the process that is started next. */
  readonly leave: () => Promise<void>;
}

const unexpected =
  (log: LogUnexpected): LogError =>
  ({ id, code, error }) =>
    log({ id, code, err: error }, 'unexpected failure');

interface Parts {
  readonly config: Config;
  readonly open: OpenStore;
  readonly snapshots: SnapshotHolder;
  readonly progress: Progress;
  readonly tracing: Tracing | undefined;
  readonly graphql: Graphql;
  /** True once nobody will be the first to ask. */
  readonly warm: () => boolean;
}

/** What signs browsers in through the identity provider; nothing where none is set. */
const codeFlowOf = ({ oidc }: Config, { store }: OpenStore): CodeFlow | undefined =>
  oidc?.client && {
    ...{ oidc, clientId: oidc.client.id, clientSecret: oidc.client.secret },
    groups: groupMeaningsOf(store),
  };

/** The GraphQL server of this process, made when its log is there. */
const graphqlOf = ({ introspection }: Config) => {
  let made: GraphqlServer | undefined;
  const make = (log: LogUnexpected): GraphqlServer => {
    made ??= apolloServer({ log: unexpected(log), introspection });
    return made;
  };
  return { make, made: () => made! };
};
type Graphql = ReturnType<typeof graphqlOf>;

const serve = async ({
  config,
  open,
  snapshots,
  progress,
  tracing,
  graphql,
  warm,
}: Parts): Promise<HttpServer> =>
  httpServer({
    logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel,
    logFormat: config.logFormat,
    tracing,
    apollo: graphql.make,
    subscribe: (log) => subscribeWith(unexpected(log), config.introspection),
    signIn: signInBy(
      config,
      groupMeaningsOf(open.store),
      (error) => progress(`Tokens of ${config.oidc?.issuer} cannot be verified: ${messageOf(error)}`),
      progress,
    ),
    home: config.home,
    codeFlow: codeFlowOf(config, open),
    publicRead: config.publicRead,
    rates: config.rates,
    trustedProxies: config.trustedProxies,
    ownNames: config,
    basemap: config.basemap,
    corsOrigins: config.corsOrigins,
    context: async (request, viewer) =>
      requestContext({
        viewer,
        store: abortableStore(open.store, request.signal),
        snapshot: snapshots.current(),
        language: languageOf(String(request.headers['accept-language'] ?? '')),
        publicUrl: request.publicUrl,
        webhookHosts: config.webhookHosts,
      }),
    upload: (context, upload) => takeUpload(context, open.store, upload),
    ready: async () => warm() && open.ready(),
    snapshot: () => snapshots.current(),
  });

const listen = async (server: HttpServer, { host, port }: Config): Promise<string> => {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    throw listenFault(error, { host, port });
  }
};

const announce = (progress: Progress, url: string, open: OpenStore, snapshots: SnapshotHolder): void => {
  const snapshot = snapshots.current();
  const { revision, enterprises, segments, chains, places } = snapshot;
  progress(
    `Graph at revision ${revision}: ${chains.codes.length} chains, ${segments.size} segments, ${enterprises.size} enterprises, ${places.size} places (${open.uri})`,
  );
  progress(`Serving at ${url}/graphql, console at ${url}/ 服务已启动`);
  progress(
    `Try: curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: exampleQuery(snapshot) })}'`,
  );
};

const load = async ({ store }: OpenStore, { seed }: Config, progress: Progress): Promise<void> => {
  const loaded = await loadSeed(store, seed, progress);
  if (loaded) progress(`Loaded ${loaded.accepted} of ${loaded.read} rows of shipped data`);
};

const hold = async (
  { store }: OpenStore,
  { home }: Config,
  progress: Progress,
  ahead: Ahead | undefined,
): Promise<SnapshotHolder> => {
  await removeFormerFile(home);
  const lookFailed = quietly(progress);
  return holdSnapshot(store, {
    file: snapshotFile(join(home, 'snapshot'), progress),
    onChange: (snapshot) => void ahead?.begin(snapshot),
    onError: (error) => lookFailed(`The graph could not be looked at: ${messageOf(error)}`),
  });
};

const begin = async (config: Config, progress: Progress, open: OpenStore): Promise<Running> => {
  const tracing = await openTracing(process.env);
  await load(open, config, progress);
  const ahead = aheadOf(config, open, progress);
  const snapshots = await hold(open, config, progress, ahead);
  const warmth = warmthOf({ ahead, open, snapshots });
  const graphql = graphqlOf(config);
  const server = await serve({ config, open, snapshots, progress, tracing, graphql, warm: warmth.is });
  const url = await listen(server, config);
  announce(progress, url, open, snapshots);
  const endNote = noteServing(config.home, url);
  warmth.begin(graphql.made());
  const endBackground = beginBackground(config, open, progress);
  const end = async (closeStore: () => Promise<void>): Promise<void> => {
    endNote();
    ahead?.stop();
    await Promise.all([snapshots.stop(), server.close(), endBackground()]);
    await closeStore();
    await tracing?.close();
  };
  return { url, stop: async () => end(open.close), leave: async () => end(open.leave) };
};

/** Puts everything together over an open store, to a listening server; the store is closed when a step fails. */
export const composeOver = async (config: Config, progress: Progress, open: OpenStore): Promise<Running> => {
  try {
    return await begin(config, progress, open);
  } catch (error) {
    await open.close();
    throw error;
  }
};

/** Puts everything together, from the settings to a listening server. */
export const compose = async (
  config: Config,
  progress: Progress,
  onQuery?: QueryListener,
): Promise<Running> => {
  await requireFreePort(config);
  return composeOver(config, progress, await openStore(config, progress, onQuery));
};
