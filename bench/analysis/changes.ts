import type { Driver } from 'neo4j-driver';

/** Something that changes the graph; answers with the revision from which it is to be seen. */
export type Change = (driver: Driver) => Promise<string>;

/** What an import does last, and nothing that says what changed. */
const endChange: Change = async (driver) => {
  const { records } = await driver.executeQuery(
    "MATCH (g:Graph {id: 'graph'}) SET g.revision = g.revision + 1, g.mark = randomUUID() RETURN g.revision AS revision",
  );
  return String(records[0]!.get('revision'));
};

/** By the name under which they are printed. */
export const changes: readonly (readonly [name: string, change: Change])[] = [
  ['any change, all read anew', endChange],
];
