import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../place/request-context.js';
import { requireWithinLimits } from './query-limits.js';

/** Faults of a document that are told; more of them would make a small request a large answer. */
const mostFaults = 5;

const needsStream = (): GraphQLError =>
  new GraphQLError(
    'A subscription is answered as a stream of events: send "Accept: text/event-stream". 订阅须以 text/event-stream 接收。',
    { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
  );

/**
 * Refuses a query that asks for too much before it runs, and gives no part of an answer that took too much while it
 * ran: the part would be what was reached first, by chance.
 */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      if (!operation) return;
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw needsStream();
      requireWithinLimits(document, operation, request.variables ?? {});
    },
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single') return;
      const faults = body.singleResult.errors;
      if (faults && body.singleResult.data === undefined)
        body.singleResult.errors = faults.slice(0, mostFaults);
      const tooCostly = body.singleResult.errors?.find(
        ({ extensions }) => extensions?.code === 'QUERY_TOO_COSTLY',
      );
      if (tooCostly) body.singleResult = { ...body.singleResult, data: null, errors: [tooCostly] };
    },
  }),
};
