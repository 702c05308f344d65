import { statfsSync } from 'node:fs';
import type { Layout } from './layout.js';

/** Megabytes that are free on the disk of the managed server. */
export const freeMegabytes = ({ root }: Layout): number => {
  const { bavail, bsize } = statfsSync(root);
  return Math.floor((bavail * bsize) / 1e6);
};
