import {
  graphState,
  projectionActivities,
  projectionChains,
  projectionEnterprises,
  projectionLinks,
  projectionMemberships,
  projectionParks,
  projectionRegions,
  projectionSegments,
  projectionSites,
  projectionSupplies,
  projectionSurveys,
} from '../../cypher/queries.gen.js';
import type { Query } from '../../cypher/query.js';
import type { Store } from '../store/store.js';
import { buildImage } from './build-image.js';
import type { Image } from './image.js';
import type { ImageRows } from './image-rows.js';

const collect = async <R extends object>(
  store: Store,
  query: Query<Record<string, never>, R>,
): Promise<R[]> => {
  const rows: R[] = [];
  for await (const row of store.stream(query, {})) rows.push(row);
  return rows;
};

const revisionOf = async (store: Store): Promise<string> =>
  String((await store.run(graphState, {}))[0]?.revision ?? 0);

const readRows = async (store: Store, revision: string): Promise<ImageRows> => {
  const [
    enterprises,
    activities,
    regions,
    parks,
    segments,
    links,
    chains,
    memberships,
    sites,
    supplies,
    surveys,
  ] = await Promise.all([
    collect(store, projectionEnterprises),
    collect(store, projectionActivities),
    collect(store, projectionRegions),
    collect(store, projectionParks),
    collect(store, projectionSegments),
    collect(store, projectionLinks),
    collect(store, projectionChains),
    collect(store, projectionMemberships),
    collect(store, projectionSites),
    collect(store, projectionSupplies),
    collect(store, projectionSurveys),
  ]);
  return {
    revision,
    enterprises,
    activities,
    regions,
    parks,
    segments,
    links,
    chains,
    memberships,
    sites,
    supplies,
    surveys,
  };
};

const mostAttempts = 5;

/** Read the whole graph at one revision; read again where it moved meanwhile. */
export const loadImage = async (store: Store): Promise<Image> => {
  for (let attempt = 1; ; attempt++) {
    const revision = await revisionOf(store);
    const rows = await readRows(store, revision);
    if (attempt === mostAttempts || (await revisionOf(store)) === revision) return buildImage(rows);
  }
};
