import {
  type ProjectionSuppliesRow,
  projectionActivities,
  projectionEnterprises,
  projectionSites,
  projectionSupplies,
  projectionSurveys,
} from '../../cypher/queries.gen.js';
import type { Store } from '../store/store.js';
import { assembleImage } from './assemble-image.js';
import { collect } from './collect.js';
import { type Image, none } from './image.js';
import { knownOf, sitePairs } from './known-of-enterprises.js';
import type { Pairs } from './pairs.js';
import { activitiesOfLists } from './read-activities.js';
import { readFrame } from './read-frame.js';
import { rowsBy } from './rows-by.js';

const supplyPairs = (lists: readonly ProjectionSuppliesRow[], positionOf: (id: string) => number): Pairs => {
  const size = lists.reduce((sum, { suppliers }) => sum + suppliers.length, 0);
  const pairs = { from: new Int32Array(size), to: new Int32Array(size) };
  let at = 0;
  for (const { customer, suppliers } of lists) {
    pairs.from.fill(positionOf(customer), at, at + suppliers.length);
    for (const supplier of suppliers) pairs.to[at++] = positionOf(supplier);
  }
  return pairs;
};

/** Read the whole graph, by streams side by side: one row an enterprise, lists of what there is more of. */
export const readWholeImage = async (store: Store, revision: string): Promise<Image> => {
  const [frameRows, enterprises, activities, sites, supplies, surveys] = await Promise.all([
    readFrame(store),
    collect(store, projectionEnterprises, {}),
    collect(store, projectionActivities, {}),
    collect(store, projectionSites, {}),
    collect(store, projectionSupplies, {}),
    collect(store, projectionSurveys, {}),
  ]);
  const positions = rowsBy(enterprises.map(({ id }) => id));
  const positionOf = (id: string): number => positions.get(id) ?? none;
  return assembleImage({ revision, surveys, ...frameRows }, (frame) =>
    knownOf(
      {
        enterprises,
        activities: activitiesOfLists(activities, frame, positionOf),
        sites: sitePairs(sites, frame.places, positionOf),
        supplies: supplyPairs(supplies, positionOf),
      },
      frame.places,
    ),
  );
};
