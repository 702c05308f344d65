import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Loads Turf at its first use: its hundred packages cost a fifth of a second that a start need not wait for. */
export const turf = (): typeof import('@turf/turf') => require('@turf/turf');
