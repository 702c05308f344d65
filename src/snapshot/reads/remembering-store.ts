import { createHash } from 'node:crypto';
import type { Query } from '../../../cypher/query.js';
import type { Store } from '../../store/store.js';

/** Rows of reads as JSON, by the digest of what was asked. */
export type RowsByRead = ReadonlyMap<string, string>;

/** A read of the graph, with what it asked for. */
export interface Read {
  readonly query: Query<object, object>;
  readonly params: object;
}

/** Names a read by the text of its query and its parameters: another version asks anew. */
const digestOf = ({ query, params }: Read): string =>
  createHash('sha256')
    .update(`${query.text}\n${JSON.stringify(params)}`)
    .digest('base64url');

/** Rows of one read that are kept; writing more as JSON would hold others up. */
const maxRows = 5_000;

const isPlain = (value: unknown): boolean => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isPlain);
};

/** Gives rows as JSON where they come back from it as they are. */
const jsonOf = (rows: readonly object[]): string | undefined =>
  rows.length <= maxRows && rows.every(isPlain) ? JSON.stringify(rows) : undefined;

/** Store that remembers what it was asked. */
export interface RememberingStore {
  readonly store: Store;
  /** Reads that can be kept, in the order in which they were asked. */
  readonly reads: readonly Read[];
  /** Their rows. */
  readonly rows: RowsByRead;
  /** Number of reads for which the graph was asked. */
  readonly asked: () => number;
}

/** Makes a store that answers reads from rows that are known, and asks the other store for all else. */
export const rememberingStore = (store: Store, known: RowsByRead): RememberingStore => {
  const reads: Read[] = [];
  const rows = new Map<string, string>();
  let asked = 0;
  const remember = (read: Read, digest: string, json: string): void => {
    if (!rows.has(digest)) reads.push(read);
    rows.set(digest, json);
  };
  const run: Store['run'] = async <P extends object, R extends object>(
    query: Query<P, R>,
    params: P,
    options = {},
  ) => {
    if (query.mode !== 'read') return store.run(query, params, options);
    const read = { query: query as unknown as Read['query'], params };
    const digest = digestOf(read);
    const json = known.get(digest);
    if (json !== undefined) {
      remember(read, digest, json);
      return JSON.parse(json) as R[];
    }
    asked += 1;
    const answer = await store.run(query, params, options);
    const fresh = jsonOf(answer);
    if (fresh !== undefined) remember(read, digest, fresh);
    return answer;
  };
  return { store: { ...store, run }, reads, rows, asked: () => asked };
};
