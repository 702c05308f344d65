import type { Driver } from 'neo4j-driver';
import { beginImport, endImport, writeChange } from '../../cypher/queries.gen.js';
import type { Store } from '../../src/store/store.js';

interface Graph {
  readonly store: Store;
  readonly driver: Driver;
}

/** Something that changes the graph; answers with the revision from which it is to be seen. */
export type Change = (graph: Graph) => Promise<string>;

/** Begin, change, say what was changed, end: as an import does. */
const changed = async (
  { store }: Graph,
  said: { readonly enterprises: readonly string[]; readonly whole: boolean },
  change: () => Promise<unknown>,
): Promise<string> => {
  const at = new Date().toISOString();
  await store.run(beginImport, { token: 'bench', previous: null, at });
  await change();
  await store.run(writeChange, { ...said, tables: [] });
  const [ended] = await store.run(endImport, { at, kept: 1_000 });
  return String(ended!.revision);
};

/** Of the employees no query of this folder knows. */
const employ = "MATCH (e:Enterprise {id: 'e000007'}) SET e.employees = coalesce(e.employees, 0) + 1";

/** By the name under which they are printed. */
export const changes: readonly (readonly [name: string, change: Change])[] = [
  [
    'a change of too much to name it',
    (graph) => changed(graph, { enterprises: [], whole: true }, async () => undefined),
  ],
  [
    'a change of one enterprise',
    (graph) =>
      changed(graph, { enterprises: ['e000007'], whole: false }, () => graph.driver.executeQuery(employ)),
  ],
];
