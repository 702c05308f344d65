import { gunzipSync, gzipSync } from 'node:zlib';
import type { NodeChange } from './node-change.js';

/** Packs changes as text of a property. */
export const packChanges = (changes: readonly NodeChange[]): string =>
  gzipSync(JSON.stringify(changes)).toString('base64');

/** Reads changes that were packed. */
export const unpackChanges = (packed: string): NodeChange[] =>
  JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString());
