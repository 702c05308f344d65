import type { GraphFeature } from '../../map/layer/map-feature.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptByKey } from '../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Filters } from '../query/filters.js';
import type { Collection, Selection } from './collection.js';

type Read = (context: RequestContext, filters: Filters) => Promise<readonly GraphFeature[]>;

/** Bytes of a character of GeoJSON once it stands as arrays and objects. */
const bytesPerCharacter = 8;

const bytesOf = (features: readonly GraphFeature[]): number =>
  JSON.stringify(features).length * bytesPerCharacter;

const selectionOf = (features: readonly GraphFeature[]): Selection => ({
  size: features.length,
  featureAt: (index) => features[index]!,
});

/** Makes a collection of features that are few enough to be read at once; they are kept while the graph stands. */
export const ofFeatures = (about: Omit<Collection, 'select' | 'find'>, read: Read): Collection => {
  const features = keptByKey(
    { name: `ogc-${about.id}`, maxBytes: maxBytes.mapFeatures, bytesOf },
    (_snapshot: Snapshot, _key: string, context: RequestContext, filters: Filters) => read(context, filters),
  );
  const all: Read = (context, filters) =>
    features(context.snapshot, JSON.stringify(filters), context, filters);
  return {
    ...about,
    select: async (context, filters) => selectionOf(await all(context, filters)),
    find: async (context, id) => (await all(context, {})).find((feature) => feature.id === id),
  };
};
