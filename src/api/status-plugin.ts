import type { ApolloServerPlugin } from '@apollo/server';

/** Faults of the document or its variables: the request itself was well-formed HTTP. */
const documentFaults = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP: a client that accepts plain application/json gets 200 where the document is at fault, one that
 * accepts application/graphql-response+json gets 400. Our own limits stay 400 for both.
 */
export const statusPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors }) => {
      const accepts = request.http?.headers.get('accept') ?? '';
      const atFault = errors?.every((error) => documentFaults.has(String(error.extensions?.code)));
      if (response.http.status === 400 && atFault && !accepts.includes('application/graphql-response+json'))
        response.http.status = 200;
    },
  }),
};
