import { setImmediate } from 'node:timers/promises';
import type { MortonIndex } from '../../geo/morton/morton-index.js';
import { globalId } from '../../request/global-id.js';
import type { RequestContext } from '../../request/request-context.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import { chainStatuses } from '../chain-status.js';
import { type EnterpriseSelection, enterpriseSelection } from '../enterprise-selection.js';
import type { MapQuestion } from '../map-question.js';
import { type LayerFeatures, type MapFeature, pointAt } from './map-feature.js';

const nullIfUnknown = (value: number): number | null => (Number.isNaN(value) ? null : value);

type Scalars = Record<string, string | number | boolean | null>;

/** Properties of an enterprise on a map; null where unknown. */
export const enterpriseProperties = (
  { enterprises, places }: Snapshot,
  { statuses }: Pick<EnterpriseSelection, 'statuses'>,
  row: number,
): Scalars => {
  const codeOf = (place: number) => (place === none ? null : places.codes[place]!);
  const status = statuses && chainStatuses[statuses[row]!];
  return {
    id: globalId('Enterprise', enterprises.ids.at(row)),
    ownId: enterprises.ids.at(row),
    name: enterprises.names.at(row),
    region: codeOf(enterprises.region[row]!),
    park: codeOf(enterprises.park[row]!),
    revenueCny: nullIfUnknown(enterprises.revenue[row]!),
    precision: enterprises.precisions.at(row),
    estimated: enterprises.estimated[row] === 1,
    ...(status ? { status } : {}),
  };
};

/** A single enterprise as a point. */
export const enterpriseFeature = (
  snapshot: Snapshot,
  selection: EnterpriseSelection,
  row: number,
): MapFeature => {
  const { longitude, latitude } = snapshot.enterprises;
  const properties = enterpriseProperties(snapshot, selection, row);
  return {
    id: String(properties.id),
    geometry: pointAt({ longitude: longitude[row]!, latitude: latitude[row]! }),
    properties: { kind: 'ENTERPRISE', ...properties },
  };
};

/** Number of selected enterprises on the spot of each item, itself counted. Equal keys share a spot of 0.6 m. */
const sharers = ({ keys, items, size, longitude }: MortonIndex): Uint32Array => {
  const counts = new Uint32Array(longitude.length);
  for (let from = 0; from < size; ) {
    let to = from + 1;
    while (to < size && keys[to] === keys[from]) to++;
    for (let rank = from; rank < to; rank++) counts[items[rank]!] = to - from;
    from = to;
  }
  return counts;
};

/** The lowest of some rows, ascending. */
const lowestRows = (rows: Int32Array, size: number, count: number): Int32Array => {
  if (rows.length <= count) return rows.toSorted();
  const marks = new Uint8Array(size);
  for (const row of rows) marks[row] = 1;
  const lowest = new Int32Array(count);
  for (let row = marks.indexOf(1), at = 0; at < count; row = marks.indexOf(1, row + 1)) lowest[at++] = row;
  return lowest;
};

/** Enterprises as points, in the order of the list; `samePlaceCount` counts the enterprises at a point. */
export const enterpriseFeatures = async (
  context: RequestContext,
  question: MapQuestion,
): Promise<LayerFeatures> => {
  const selection = await enterpriseSelection(context, question, 'WGS84');
  const counts = sharers(selection.index);
  await setImmediate();
  const shown = lowestRows(selection.index.items, context.snapshot.enterprises.size, question.limit);
  const features = Array.from(shown, (row): MapFeature => {
    const feature = enterpriseFeature(context.snapshot, selection, row);
    return { ...feature, properties: { ...feature.properties, samePlaceCount: counts[row]! } };
  });
  return { features, total: selection.index.size, unlocated: selection.unlocated };
};
