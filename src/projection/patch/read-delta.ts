import {
  changedActivities,
  changedEnterprises,
  changedSites,
  changedSupplies,
  projectionSurveys,
} from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';
import { collect } from '../collect.js';
import type { Image } from '../image.js';
import type { EnterpriseRows } from '../known-of-enterprises.js';
import { readFrame } from '../read-frame.js';
import type { Changes } from './changes-between.js';
import type { Delta } from './delta.js';
import { touchedByFrame } from './touched-by-frame.js';

const readEnterprises = async (store: Store, ids: readonly string[]): Promise<EnterpriseRows> => {
  const params = { ids: [...ids] };
  const [enterprises, activities, sites, supplies] = await Promise.all([
    collect(store, changedEnterprises, params),
    collect(store, changedActivities, params),
    collect(store, changedSites, params),
    collect(store, changedSupplies, params),
  ]);
  return { enterprises, activities, sites, supplies };
};

/** Read anew what changed since an image. */
export const readDelta = async (
  store: Store,
  image: Image,
  { enterprises, ...changed }: Changes,
  revision: string,
): Promise<Delta> => {
  const frame = changed.frame ? await readFrame(store) : undefined;
  const surveys = changed.frame || changed.surveys ? await collect(store, projectionSurveys, {}) : undefined;
  const moved = frame ? await touchedByFrame(store, image, frame) : [];
  const touched = [...new Set([...enterprises, ...moved])];
  return { revision, frame, surveys, touched, rows: await readEnterprises(store, touched) };
};
