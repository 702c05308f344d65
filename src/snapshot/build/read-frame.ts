import {
  snapshotChains,
  snapshotLeadingChains,
  snapshotLinks,
  snapshotMemberships,
  snapshotParks,
  snapshotRegions,
  snapshotSegments,
} from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';
import type { FrameRows } from '../tables/graph-rows.js';
import { collect } from './collect.js';

/** Reads all places, segments and chains of the graph. */
export const readFrame = async (store: Store): Promise<FrameRows> => {
  const [regions, parks, segments, links, chains, memberships, leading] = await Promise.all([
    collect(store, snapshotRegions, {}),
    collect(store, snapshotParks, {}),
    collect(store, snapshotSegments, {}),
    collect(store, snapshotLinks, {}),
    collect(store, snapshotChains, {}),
    collect(store, snapshotMemberships, {}),
    collect(store, snapshotLeadingChains, {}),
  ]);
  return { regions, parks, segments, links, chains, memberships, leading };
};
