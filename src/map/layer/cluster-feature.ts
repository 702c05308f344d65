import { latitudeOfY, longitudeOfX } from '../../geo/mercator.js';
import { countIn } from '../../geo/tile/category-counts.js';
import { type Cluster, countOf, isOneSpot } from '../../geo/tile/cluster.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { chainStatuses } from '../chain-status.js';
import type { EnterpriseSelection } from '../enterprise-selection.js';
import { enterpriseFeature } from './enterprise-features.js';
import { type MapFeature, pointAt } from './map-feature.js';

/** Counts the enterprises of a cluster by status; a status that none has is left out. */
const statusCounts = ({ categories }: EnterpriseSelection, { from, to }: Cluster): Record<string, number> => {
  if (!categories) return {};
  const counts = chainStatuses.map((status, i) => [status, countIn(categories, i, from, to)] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
};

/** Makes a cell’s enterprises a feature with their count; a lone enterprise appears as itself, with count 1. */
export const clusterFeature = (
  snapshot: Snapshot,
  selection: EnterpriseSelection,
  cluster: Cluster,
  zoom: number,
): MapFeature => {
  const { index } = selection;
  const counts = { count: countOf(cluster), ...statusCounts(selection, cluster) };
  const first = index.items[cluster.from]!;
  if (counts.count === 1) {
    const alone = enterpriseFeature(snapshot, selection, first);
    return { ...alone, properties: { ...alone.properties, ...counts } };
  }
  const samePlace = isOneSpot(index, cluster);
  // The mean of many places marks none of them.
  const precision = samePlace ? snapshot.enterprises.precisions.at(first) : null;
  return {
    id: `cluster/${zoom}/${cluster.code}`,
    geometry: pointAt({ longitude: longitudeOfX(cluster.x), latitude: latitudeOfY(cluster.y) }),
    properties: { kind: 'CLUSTER', samePlace, precision, ...counts },
  };
};
