import { UnusableError } from '../unusable-error.js';
import { freeMegabytes } from './free-megabytes.js';
import type { Layout } from './layout.js';

/** Below this Neo4j cannot open its stores and logs, or stops at the first writes, and says so only to its log. */
export const leastMegabytesToStart = 200;

/** Refuses to begin on a disk that is full or nearly so. */
export const requireRoom = (layout: Layout): void => {
  const free = freeMegabytes(layout);
  if (free < leastMegabytesToStart)
    throw new UnusableError(
      `The disk is full: ${free} MB are free under ${layout.root} and Neo4j needs at least ${leastMegabytesToStart}: make room, or set LIANTU_HOME to a folder on another disk.`,
    );
};
