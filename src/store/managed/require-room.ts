import { statfsSync } from 'node:fs';
import { UnusableError } from '../unusable-error.js';
import type { Layout } from './layout.js';

/** Below this Neo4j cannot open its stores and logs, or stops at the first writes, and says so only to its log. */
const leastMegabytes = 200;

/** Refuses to begin on a disk that is full or nearly so. */
export const requireRoom = ({ root }: Layout): void => {
  const { bavail, bsize } = statfsSync(root);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free < leastMegabytes)
    throw new UnusableError(
      `The disk is full: ${free} MB are free under ${root} and Neo4j needs at least ${leastMegabytes}: make room, or set LIANTU_HOME to a folder on another disk.`,
    );
};
