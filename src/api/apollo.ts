import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { RequestContext } from '../place/request-context.js';
import { apiSchema } from './build-schema.js';
import { formatError, type LogError } from './format-error.js';
import { defaultLimits, requireWithinLimits } from './query-limits.js';

const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      if (operation) requireWithinLimits(document, operation, request.variables ?? {});
    },
  }),
};

export interface ApolloOptions {
  readonly log: LogError;
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

/** The GraphQL server, without HTTP. Introspection is open: the schema is published anyway. */
export const apolloServer = ({ log, plugins = [] }: ApolloOptions): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema: apiSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(log),
    parseOptions: { maxTokens: defaultLimits.tokens },
    // HTTP decides when to stop; a signal must not be handled twice.
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), limitsPlugin, ...plugins],
  });
