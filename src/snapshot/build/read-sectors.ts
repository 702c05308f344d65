import {
  snapshotSectorCoefficients,
  snapshotSectorOutputs,
  snapshotSectors,
  snapshotSegmentSectors,
} from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';
import type { SectorRows } from '../tables/graph-rows.js';
import { collect } from './collect.js';

/** Reads all official statistics of the graph: some thousand rows. */
export const readSectors = async (store: Store): Promise<SectorRows> => {
  const [sectors, outputs, coefficients, ofSegments] = await Promise.all([
    collect(store, snapshotSectors, {}),
    collect(store, snapshotSectorOutputs, {}),
    collect(store, snapshotSectorCoefficients, {}),
    collect(store, snapshotSegmentSectors, {}),
  ]);
  return { sectors, outputs, coefficients, ofSegments };
};
