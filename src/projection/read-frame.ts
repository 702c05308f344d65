import {
  projectionChains,
  projectionLinks,
  projectionMemberships,
  projectionParks,
  projectionRegions,
  projectionSegments,
} from '../../cypher/queries.gen.js';
import type { Store } from '../store/store.js';
import { collect } from './collect.js';
import type { FrameRows } from './image-rows.js';

/** All places, segments and chains of the graph. */
export const readFrame = async (store: Store): Promise<FrameRows> => {
  const [regions, parks, segments, links, chains, memberships] = await Promise.all([
    collect(store, projectionRegions, {}),
    collect(store, projectionParks, {}),
    collect(store, projectionSegments, {}),
    collect(store, projectionLinks, {}),
    collect(store, projectionChains, {}),
    collect(store, projectionMemberships, {}),
  ]);
  return { regions, parks, segments, links, chains, memberships };
};
