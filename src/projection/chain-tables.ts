import type { ImagePart } from './memo-by-image.js';

/** What chains are made of: images that differ in enterprises alone share it. */
export const chainTables: ImagePart = ({ segments, chains }) => [segments, chains];
