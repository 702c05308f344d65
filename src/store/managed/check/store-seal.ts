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

/** Seals a store that was closed in order, so that a later start knows that nothing was done to it since. */
export const sealStore = (layout: Layout): void => {
  if (hasStore(layout)) writeFileSync(sealOf(layout), sizesOf(layout), { mode: 0o600 });
};

/** Tells whether a store is as it was when it was closed in order. */
export const isSealed = (layout: Layout): boolean =>
  existsSync(sealOf(layout)) && readFileSync(sealOf(layout), 'utf8') === sizesOf(layout);

/** Breaks the seal: from now on a server works on the store. */
export const breakSeal = (layout: Layout): void => rmSync(sealOf(layout), { force: true });
