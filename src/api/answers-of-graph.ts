import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../request/request-context.js';

/** Root fields whose answers, with all that hangs on them, are a function of the graph and the language alone. */
const fieldsOfGraph = new Set([
  'chain',
  'chainFrom',
  'chainGaps',
  'chains',
  'enclaves',
  'enterprise',
  'enterprises',
  'mapClusters',
  'mapFeatures',
  'organisations',
  'pairings',
  'park',
  'parks',
  'partnerCentres',
  'region',
  'regions',
  'segment',
  'segments',
  'surveys',
]);

/** By the loader of a request: Apollo hands out copies of the context, and the loader stays the same. */
const answered = new WeakSet<RequestContext['loader']>();

/** True where the request was answered in full, by the graph alone: the same graph gives the same answer. */
export const isOfGraph = ({ loader }: RequestContext): boolean => answered.has(loader);

const asksGraphAlone = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === OperationTypeNode.QUERY &&
  selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && fieldsOfGraph.has(selection.name.value),
  );

/** Marks the requests that {@link isOfGraph} tells of. */
export const answersOfGraph: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ operation, response, contextValue }) => {
      const whole = response.body.kind === 'single' && !response.body.singleResult.errors?.length;
      if (whole && operation && asksGraphAlone(operation)) answered.add(contextValue.loader);
    },
  }),
};
