import {
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
import { type GraphMoment, graphMoment, isSameMoment } from './graph-moment.js';
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

export interface Reading {
  readonly image: Image;
  /** The state of the graph when the reading began. */
  readonly moment: GraphMoment;
  /** False where the graph moved while it was read: the image may mix two revisions, and bears the earlier. */
  readonly still: boolean;
}

/** Read the whole graph once, and say whether it stood still meanwhile. */
export const readImage = async (store: Store): Promise<Reading> => {
  const moment = await graphMoment(store);
  const image = buildImage(await readRows(store, moment.revision));
  return { image, moment, still: isSameMoment(moment, await graphMoment(store)) };
};

const mostAttempts = 5;

/** Read the graph at one revision; again where it moved meanwhile. What never rests is given as last read. */
export const loadImage = async (store: Store): Promise<Reading> => {
  for (let attempt = 1; ; attempt++) {
    const reading = await readImage(store);
    if (reading.still || attempt === mostAttempts) return reading;
  }
};
