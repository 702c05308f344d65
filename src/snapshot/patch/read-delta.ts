import {
  changedActivities,
  changedEnterprises,
  changedProjects,
  changedSites,
  changedSupplies,
  snapshotSurveys,
} from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';
import { anchorTitles } from '../build/anchor-titles.js';
import { collect } from '../build/collect.js';
import { readFrame } from '../build/read-frame.js';
import { readSectors } from '../build/read-sectors.js';
import type { Snapshot } from '../tables/snapshot.js';
import type { GraphChanges } from './changes-between.js';
import type { Delta } from './delta.js';
import { touchedByFrame } from './touched-by-frame.js';

const readEnterprises = async (store: Store, ids: readonly string[]): Promise<Delta['rows']> => {
  const params = { ids: [...ids] };
  const [enterprises, activities, sites, supplies, projects] = await Promise.all([
    collect(store, changedEnterprises, { ...params, anchors: anchorTitles }),
    collect(store, changedActivities, params),
    collect(store, changedSites, params),
    collect(store, changedSupplies, params),
    collect(store, changedProjects, params),
  ]);
  return { enterprises, activities, sites, supplies, projects };
};

/** Reads anew what changed since a snapshot. */
export const readDelta = async (
  store: Store,
  snapshot: Snapshot,
  { enterprises, ...changed }: GraphChanges,
  revision: string,
): Promise<Delta> => {
  const frame = changed.frame ? await readFrame(store) : undefined;
  const surveys = changed.frame || changed.surveys ? await collect(store, snapshotSurveys, {}) : undefined;
  const statistics = changed.frame || changed.sectors ? await readSectors(store) : undefined;
  const moved = frame ? await touchedByFrame(store, snapshot, frame) : [];
  const touched = [...new Set([...enterprises, ...moved])];
  return { revision, frame, surveys, statistics, touched, rows: await readEnterprises(store, touched) };
};
