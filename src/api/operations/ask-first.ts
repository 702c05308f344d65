import type { RequestContext } from '../../request/request-context.js';
import type { GraphqlServer } from '../apollo.js';
import { askGraphql } from '../ask-graphql.js';
import { savedOperations } from './saved-operations.js';

/**
 * Asks the questions of officers and maps before anybody else does, so that no first answer pays for what all later
 * ones use. With the second of two rounds each document is compiled, and each of its queries planned by the graph.
 */
export const askFirst = async (
  graphql: GraphqlServer,
  contextOf: () => RequestContext,
  rounds: number,
): Promise<void> => {
  const operations = savedOperations('officer', 'map').filter(({ name }) => name !== 'Search');
  for (let round = 0; round < rounds; round++)
    for (const { name, document, variables } of operations)
      await askGraphql(graphql, contextOf(), { query: document, operationName: name, variables });
};
