import type { Collection } from './collection.js';
import { enterprises } from './enterprises.js';
import { centres, enclaves, pairings } from './partners.js';
import { parks, regions } from './places.js';
import { sites } from './sites.js';

/** Collections that are served, in the order of the page that lists them. */
export const collections: readonly Collection[] = [
  enterprises,
  sites,
  parks,
  regions,
  enclaves,
  pairings,
  centres,
];
