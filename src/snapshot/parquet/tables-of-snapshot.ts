import { placeKeys } from '../build/build-places.js';
import { ownersOf } from '../tables/adjacency.js';
import type { Snapshot } from '../tables/snapshot.js';
import { type Column, decimals, flags, keys, texts, wholes } from './column.js';

/** Table by its name, made when it is asked for. */
export type NamedTable = readonly [name: string, columns: () => readonly Column[]];

const placeColumns = ({ places }: Snapshot): Column[] => {
  const all = placeKeys(places);
  return [
    texts('place', all),
    texts('code', places.codes),
    texts('name', places.names),
    texts('name_en', places.englishNames),
    texts('level', places.levels),
    keys('parent', places.parent, all),
    decimals('longitude', places.longitude),
    decimals('latitude', places.latitude),
  ];
};

const segmentColumns = ({ segments }: Snapshot): Column[] => [
  texts('code', segments.codes),
  texts('name', segments.names),
  texts('name_en', segments.englishNames),
  texts('kind', segments.kinds),
  keys('parent', segments.parent, segments.codes),
];

const memberColumns = ({ chains, segments }: Snapshot): Column[] => {
  const members = chains.members.flatMap((list, chain) => list.map((member) => ({ ...member, chain })));
  return [
    texts(
      'chain',
      members.map(({ chain }) => chains.codes[chain]!),
    ),
    texts(
      'chain_name',
      members.map(({ chain }) => chains.names[chain]!),
    ),
    texts(
      'segment',
      members.map(({ segment }) => segments.codes[segment]!),
    ),
    texts(
      'stage',
      members.map(({ stage }) => stage),
    ),
    decimals(
      'weight',
      Float64Array.from(members, ({ weight }) => weight),
    ),
  ];
};

const feedColumns = ({ segments }: Snapshot): Column[] => [
  keys('segment', ownersOf(segments.feeds), segments.codes),
  keys('feeds', segments.feeds.items, segments.codes),
];

const enterpriseColumns = ({ enterprises, places }: Snapshot): Column[] => {
  const all = placeKeys(places);
  return [
    texts('id', [...enterprises.ids]),
    texts('uscc', [...enterprises.usccs]),
    texts('name', [...enterprises.names]),
    keys('region', enterprises.region, all),
    keys('park', enterprises.park, all),
    decimals('revenue_cny', enterprises.revenue),
    decimals('employees', enterprises.employees),
    decimals('longitude', enterprises.longitude),
    decimals('latitude', enterprises.latitude),
    texts('precision', [...enterprises.precisions]),
    flags('estimated', enterprises.estimated),
    texts('source', [...enterprises.sources]),
    texts('as_of', [...enterprises.sourceDates]),
  ];
};

const activityColumns = ({ activities, enterprises, segments, places }: Snapshot): Column[] => [
  keys('enterprise', activities.enterprise, [...enterprises.ids]),
  keys('segment', activities.segment, segments.codes),
  keys('place', activities.place, placeKeys(places)),
  decimals('share', activities.share),
  flags('estimated', activities.estimated),
  flags('sampled', activities.sampled),
  texts('source', [...activities.sources]),
  texts('as_of', [...activities.sourceDates]),
];

const supplyColumns = ({ enterprises }: Snapshot): Column[] => [
  keys('customer', ownersOf(enterprises.suppliers), [...enterprises.ids]),
  keys('supplier', enterprises.suppliers.items, [...enterprises.ids]),
];

const sumColumns = ({ rollup, places, segments }: Snapshot): Column[] => [
  keys('place', ownersOf({ start: rollup.start, items: rollup.segment }), placeKeys(places)),
  keys('segment', rollup.segment, segments.codes),
  wholes('enterprises', rollup.count),
  decimals('shares', rollup.shares),
  decimals('revenue_cny', rollup.revenue),
  wholes('revenue_known', rollup.revenueKnown),
  decimals('employees', rollup.employees),
  wholes('employees_known', rollup.employeesKnown),
  wholes('above_scale', rollup.aboveScale),
  flags('estimated', rollup.estimated),
];

/** Tables of a snapshot: what is known under the keys of the graph, and the sums of places and segments. */
export const tablesOfSnapshot = (snapshot: Snapshot): readonly NamedTable[] => [
  ['places', () => placeColumns(snapshot)],
  ['segments', () => segmentColumns(snapshot)],
  ['chain_segments', () => memberColumns(snapshot)],
  ['feeds', () => feedColumns(snapshot)],
  ['enterprises', () => enterpriseColumns(snapshot)],
  ['activities', () => activityColumns(snapshot)],
  ['supplies', () => supplyColumns(snapshot)],
  ['sums', () => sumColumns(snapshot)],
];
