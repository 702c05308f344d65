import type { RequestContext } from '../request/request-context.js';
import type { GraphqlServer } from './apollo.js';

/** Asks a question as HTTP would, with the same limits, in the name of the context’s viewer. */
export const askGraphql = async (
  graphql: GraphqlServer,
  contextValue: RequestContext,
  question: {
    readonly query: string;
    readonly operationName: string;
    readonly variables: Readonly<Record<string, unknown>>;
  },
) => {
  const { body } = await graphql.executeOperation(question, { contextValue });
  if (body.kind === 'incremental') throw new Error('an answer in parts was asked for by nobody');
  return body.singleResult;
};
