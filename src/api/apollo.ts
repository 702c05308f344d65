import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { RequestContext } from '../request/request-context.js';
import { answersOfGraph } from './answers-of-graph.js';
import { apiSchema } from './api-schema.js';
import { compiledExecution } from './compiled-execution.js';
import { documentPlugin } from './document/document-plugin.js';
import { defaultLimits } from './document/query-limits.js';
import { requireValidBy } from './document/require-valid.js';
import { formatError, type LogError } from './format-error.js';
import { statusPlugin } from './status-plugin.js';

export type GraphqlServer = ApolloServer<RequestContext>;

export interface ApolloOptions {
  readonly log: LogError;
  /** False hides the schema, and the names that it would suggest. */
  readonly introspection: boolean;
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

/** Makes the GraphQL server, without HTTP. */
export const apolloServer = ({ log, introspection, plugins = [] }: ApolloOptions): GraphqlServer => {
  const [schema, format] = [apiSchema(), formatError(log, introspection)];
  return new ApolloServer<RequestContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    formatError: format,
    parseOptions: { maxTokens: defaultLimits.tokens },
    // The document plugin validates, after it has bounded what validation walks.
    dangerouslyDisableValidation: true,
    // HTTP refuses pages of other sites by what their browser says of them, and lets plain GET in; POST takes JSON alone.
    csrfPrevention: false,
    // HTTP decides when to stop; a signal must not be handled twice.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      documentPlugin(requireValidBy(schema, introspection)),
      statusPlugin,
      answersOfGraph,
      compiledExecution(schema, format),
      ...plugins,
    ],
  });
};
