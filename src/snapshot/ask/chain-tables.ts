import type { SnapshotPart } from '../keep/memo-by-snapshot.js';

/** What chains are made of: snapshots that differ in enterprises alone share it. */
export const chainTables: SnapshotPart = ({ segments, chains }) => [segments, chains];
