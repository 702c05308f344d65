import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../../request/request-context.js';
import type { RequireValid } from './require-valid.js';
import { requireOperationWithinLimits } from './require-within-limits.js';

const needsStream = (): GraphQLError =>
  new GraphQLError(
    'A subscription is answered as a stream of events: send "Accept: text/event-stream". 订阅须以 text/event-stream 接收。',
    { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
  );

/**
 * Refuses a document before it runs: too large, before it is validated; not valid; or asking for too much. Gives no
 * part of an answer that took too much while it ran: the part would be what was reached first, by chance. Apollo’s
 * own validation is off, since it would walk the document before any of its hooks can refuse it.
 */
export const documentPlugin = (requireValid: RequireValid): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      requireValid(document);
      if (!operation) return;
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw needsStream();
      requireOperationWithinLimits(document, operation, request.variables ?? {});
    },
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single') return;
      const tooCostly = body.singleResult.errors?.find(
        ({ extensions }) => extensions?.code === 'QUERY_TOO_COSTLY',
      );
      if (tooCostly) body.singleResult = { ...body.singleResult, data: null, errors: [tooCostly] };
    },
  }),
});
