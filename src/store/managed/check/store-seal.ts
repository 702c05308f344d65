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

/**
 * Seals a store that was closed in order, so that a later start knows that nothing was done to it since. `key` names
 * the state of its graph, where whoever closed it knows that.
 */
export const sealStore = (layout: Layout, key?: string): void => {
  if (!hasStore(layout)) return;
  const lines = [sizesOf(layout), ...(key === undefined ? [] : [key])];
  writeFileSync(sealOf(layout), lines.join('\n'), { mode: 0o600 });
};

/** Tells whether a store is as it was when it was closed in order. */
export const isSealed = (layout: Layout): boolean =>
  hasStore(layout) && readSeal(layout)[0] === sizesOf(layout);

/** Gives the state in which the graph was closed and still is; nothing where that is not known, or a command is at it. */
export const sealedKey = (layout: Layout): string | undefined =>
  !existsSync(layout.lock) && isSealed(layout) ? readSeal(layout)[1] : undefined;

/** Breaks the seal: from now on a server works on the store. */
export const breakSeal = (layout: Layout): void => rmSync(sealOf(layout), { force: true });
