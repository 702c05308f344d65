import type { NodesOfImportParams } from '../../../../cypher/queries.gen.js';
import { nodesOfImport } from '../../../../cypher/queries.gen.js';
import { fieldsOfKeys } from './fields-of-keys.js';
import type { NodeKey } from './node-change.js';

/** Keys of nodes by label. */
export type KeysByLabel = NodesOfImportParams['keys'];

interface Written {
  readonly query: { readonly text: string };
  readonly rows: readonly object[];
}

interface Named {
  readonly label: string;
  /** Column of the row that holds the key, or the keys. */
  readonly column: string;
}

const byRow = /\(\w*:(\w+) \{\w+: row\.(\w+)[,}]/g;
const byItem = /UNWIND row\.(\w+) AS (\w+)/g;

/** Nodes that a query finds or makes by a column of its rows; only these and what leaves them does it change. */
const namedIn = (text: string): Named[] => [
  ...[...text.matchAll(byRow)].map(([, label, column]) => ({ label: label!, column: column! })),
  ...[...text.matchAll(byItem)].flatMap(([, column, item]) =>
    [...text.matchAll(new RegExp(`\\(\\w*:(\\w+) \\{\\w+: ${item}[,}]`, 'g'))].map(([, label]) => ({
      label: label!,
      column: column!,
    })),
  ),
];

const labels = fieldsOfKeys(nodesOfImport.params.keys!);

/** Groups keys by label, each once. */
export const keysByLabel = (nodes: Iterable<NodeKey>): KeysByLabel => {
  const keys = new Map(labels.map((label) => [label, new Set<string>()]));
  for (const { label, key } of nodes) keys.get(label)?.add(key);
  return Object.fromEntries([...keys].map(([label, set]) => [label, [...set]])) as unknown as KeysByLabel;
};

const nodesOf = ({ query, rows }: Written): NodeKey[] =>
  namedIn(query.text).flatMap(({ label, column }) =>
    rows.flatMap((row) =>
      [(row as Record<string, unknown>)[column] ?? []].flat().map((key) => ({ label, key: String(key) })),
    ),
  );

/** Finds the nodes that statements may change, by what their queries look up. */
export const touchedKeys = (statements: readonly Written[]): KeysByLabel =>
  keysByLabel(statements.flatMap(nodesOf));
