import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../layout.js';

const folderOf = ({ home }: Layout): string => join(home, 'data', 'databases', 'neo4j');

const sealOf = ({ root }: Layout): string => join(root, 'store.seal');

/** Names and sizes of the files that hold the graph. */
const sizesOf = (layout: Layout): string => {
  const folder = folderOf(layout);
  const names = readdirSync(folder)
    .filter((name) => name.startsWith('neostore'))
    .sort();
  const sizes = names.map((name) => `${name} ${statSync(join(folder, name)).size}`);
  return createHash('sha256').update(sizes.join('\n')).digest('hex');
};

/** Tells whether there is a store. */
export const hasStore = (layout: Layout): boolean => existsSync(join(folderOf(layout), 'neostore'));

const readSeal = (layout: Layout): readonly string[] =>
  existsSync(sealOf(layout)) ? readFileSync(sealOf(layout), 'utf8').split('\n') : [];

/** What is known of a graph that was closed in order. */
export interface SealedGraph {
  /** Names its state. */
  readonly key: string;
  /** Names its structure; empty where a part of it was missing. */
  readonly structure: string;
}

/**
 * Seals a store that was closed in order, so that a later start knows that nothing was done to it since, and what its
 * graph was like, where whoever closed it knows that.
 */
export const sealStore = (layout: Layout, graph?: SealedGraph): void => {
  if (!hasStore(layout)) return;
  const lines = [sizesOf(layout), ...(graph ? [graph.key, graph.structure] : [])];
  writeFileSync(sealOf(layout), lines.join('\n'), { mode: 0o600 });
};

/** Tells whether a store is as it was when it was closed in order. */
export const isSealed = (layout: Layout): boolean =>
  hasStore(layout) && readSeal(layout)[0] === sizesOf(layout);

/** Gives what the graph was like when it was closed, and still is; nothing where that is not known, or a command is at it. */
export const sealedGraph = (layout: Layout): SealedGraph | undefined => {
  if (existsSync(layout.lock) || !isSealed(layout)) return undefined;
  const [, key, structure = ''] = readSeal(layout);
  return key === undefined ? undefined : { key, structure };
};

/** Breaks the seal: from now on a server works on the store. */
export const breakSeal = (layout: Layout): void => rmSync(sealOf(layout), { force: true });
