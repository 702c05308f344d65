import type { NodeKey, Relation } from './node-change.js';

/** Text by which two values are the same: the order of keys says nothing. */
export const asText = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'null';

/** Text by which a node is named. */
export const nodeText = ({ label, key }: NodeKey): string => `${label} ${key}`;

/** Text by which two relationships of a node are the same. */
export const relationText = ({ type, label, key, properties }: Relation): string =>
  asText([type, label, key, properties]);
