import { atOnce } from '../../pieces/pieces.js';
import type { SnapshotRows } from '../tables/graph-rows.js';
import { rowsBy } from '../tables/rows-by.js';
import { none, type Snapshot } from '../tables/snapshot.js';
import { assembleSnapshot, fewTables, tablesOf } from './assemble-snapshot.js';
import { knownOfRows } from './known-of-enterprises.js';

/**
 * Builds the snapshot of a graph from its rows, whatever their order: the same rows always give the same snapshot.
 */
export const buildSnapshot = (rows: SnapshotRows): Snapshot => {
  const positions = rowsBy(rows.enterprises.map(({ id }) => id));
  const few = fewTables(rows);
  const facts = atOnce(knownOfRows(rows, few, (id) => positions.get(id) ?? none));
  return atOnce(assembleSnapshot(few, atOnce(tablesOf(few, facts))));
};
