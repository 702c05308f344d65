import { savedOperations } from '../../api/operations/saved-operations.js';

/** Asked once each document is compiled, and each query planned by the graph, with the second. */
const rounds = 2;

const ask = async (url: string, query: string, variables: object): Promise<void> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  await response.arrayBuffer();
};

/** Asks the questions of officers and maps before anybody else does: the first answer pays for what all later ones use. */
export const askFirst = async (url: string): Promise<void> => {
  const operations = savedOperations('officer', 'map').filter(({ name }) => name !== 'Search');
  for (let round = 0; round < rounds; round++)
    for (const { document, variables } of operations) await ask(url, document, variables);
};
