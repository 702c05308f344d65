import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';
import type { RequestContext } from '../request/request-context.js';
import { apiSchema } from './api-schema.js';
import { type Asked, parseSubscription } from './document/parse-subscription.js';
import { type RequireValid, requireValidBy } from './document/require-valid.js';
import { formatError, type LogError } from './format-error.js';
import { formatted } from './formatted.js';

/**
 * Makes a context of the same asker as of now; undefined where they have gone. Throws a GraphQLError where they may
 * not ask any more.
 */
export type AskerNow = () => Promise<RequestContext | undefined>;

/** Streams the answers to a subscription, an answer for each event; an answer with errors is the last. */
export type Subscribe = (asked: Asked, asker: AskerNow) => AsyncGenerator<ExecutionResult>;

type Failure = (error: unknown) => GraphQLFormattedError;

const failureBy = (log: LogError, introspection: boolean): Failure => {
  const format = formatError(log, introspection);
  return (error) =>
    error instanceof GraphQLError ? formatted(error, format) : format({ message: '' }, error);
};

const open = async (requireValid: RequireValid, asked: Asked, contextValue: RequestContext) => {
  const schema = apiSchema();
  const document = parseSubscription(requireValid, asked);
  const { operationName, variables } = asked;
  const args: ExecutionArgs = { schema, document, operationName, variableValues: variables, contextValue };
  const source = await createSourceEventStream(args);
  if (Symbol.asyncIterator in source) return { args, source };
  throw source.errors?.[0];
};

/**
 * Runs subscriptions. After every event and every look for an event the asker is seen anew, so that a token taken
 * back ends the stream; each event is answered in a context of its own, which holds nothing from before.
 */
export const subscribeWith = (log: LogError, introspection: boolean): Subscribe => {
  const failure = failureBy(log, introspection);
  const requireValid = requireValidBy(apiSchema(), introspection);
  return async function* answers(asked, asker) {
    try {
      const first = await asker();
      if (!first) return;
      const { args, source } = await open(requireValid, asked, first);
      for await (const rootValue of source) {
        const contextValue = await asker();
        if (!contextValue) return;
        if (rootValue === undefined) continue;
        const { data, errors } = await execute({ ...args, rootValue, contextValue });
        yield errors ? { data, errors: errors.map(failure) as never } : { data };
      }
    } catch (error) {
      yield { errors: [failure(error) as never] };
    }
  };
};
