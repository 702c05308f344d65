import {
  type SnapshotActivitiesRow,
  snapshotActivities,
  snapshotAnchors,
  snapshotEnterprises,
  snapshotProjects,
  snapshotSites,
  snapshotSupplies,
  snapshotSurveys,
} from '../../../cypher/queries.gen.js';
import { inPieces } from '../../pieces/in-pieces.js';
import type { Store } from '../../store/store.js';
import type { EnterpriseColumns } from '../tables/enterprise-columns.js';
import { GrowingColumn } from '../tables/growing-column.js';
import type { Pairs } from '../tables/pairs.js';
import { none, type PlaceTable, type Snapshot } from '../tables/snapshot.js';
import { type ActivityFrame, ActivityGatherer, type ReadActivities } from './activity-gatherer.js';
import { anchorTitles } from './anchor-titles.js';
import { assembleSnapshot, type FewTables, fewTables, tablesOf } from './assemble-snapshot.js';
import { collect } from './collect.js';
import { EnterpriseGatherer } from './enterprise-gatherer.js';
import { knownOf, sitePairs } from './known-of-enterprises.js';
import { readFrame } from './read-frame.js';
import { readSectors } from './read-sectors.js';

/** Rows of up to 500 activities that are taken in a few milliseconds. */
const listsAtOnce = 8;

type PositionOf = (id: string) => number;

const readFew = async (store: Store, revision: string): Promise<FewTables> => {
  const [frame, surveys, projects, statistics] = await Promise.all([
    readFrame(store),
    collect(store, snapshotSurveys, {}),
    collect(store, snapshotProjects, {}),
    readSectors(store),
  ]);
  return fewTables({ revision, surveys, projects, statistics, ...frame });
};

const readEnterprises = async (store: Store, places: PlaceTable): Promise<EnterpriseColumns> => {
  const gatherer = new EnterpriseGatherer(places);
  const anchors = await collect(store, snapshotAnchors, { anchors: anchorTitles });
  const until = new Map(anchors.map((row) => [row.enterprise, row.until]));
  await store.each(snapshotEnterprises, {}, (row) => gatherer.take(row, until.get(row.id) ?? null));
  return inPieces(gatherer.columns());
};

/** A share below 0, an empty date and an empty source are none. */
const readActivities = async (
  store: Store,
  frame: ActivityFrame,
  positionOf: PositionOf,
): Promise<ReadActivities> => {
  const gatherer = new ActivityGatherer(frame);
  const take = ({ enterprises, places, shares, dates, sources, ...list }: SnapshotActivitiesRow): void => {
    const segment = gatherer.segmentRow(list.segment);
    enterprises.forEach((id, i) => {
      const share = shares[i]! < 0 ? null : shares[i]!;
      const [estimated, sampled] = [list.estimated[i]!, list.sampled[i]!];
      const source = sources[i] || null;
      const activity = { at: places[i]!, share, asOf: dates[i] || null, estimated, sampled, source };
      gatherer.take(positionOf(id), segment, activity);
    });
  };
  await store.each(snapshotActivities, {}, take, { rowsAtOnce: listsAtOnce });
  return inPieces(gatherer.read());
};

const readSupplies = async (store: Store, positionOf: PositionOf): Promise<Pairs> => {
  const [from, to] = [new GrowingColumn(Int32Array), new GrowingColumn(Int32Array)];
  await store.each(snapshotSupplies, {}, ({ customer, suppliers }) => {
    const row = positionOf(customer);
    for (const supplier of suppliers) {
      from.push(row);
      to.push(positionOf(supplier));
    }
  });
  return { from: await inPieces(from.done()), to: await inPieces(to.done()) };
};

/**
 * Reads the whole graph: places, segments and chains, then enterprises, then by parallel streams what belongs to
 * them, which is turned into row numbers as it arrives and never held as text. Others are let in between the parts.
 */
export const readWholeSnapshot = async (store: Store, revision: string): Promise<Snapshot> => {
  const few = await readFew(store, revision);
  const enterprises = await readEnterprises(store, few.places);
  const positionOf: PositionOf = (id) => enterprises.ids.numbers.get(id) ?? none;
  const [activities, supplies, sites] = await Promise.all([
    readActivities(store, few, positionOf),
    readSupplies(store, positionOf),
    collect(store, snapshotSites, {}),
  ]);
  const sited = sitePairs(sites, few.places, positionOf);
  const facts = await inPieces(knownOf({ enterprises, activities, sites: sited, supplies }, few.places));
  return inPieces(assembleSnapshot(few, await inPieces(tablesOf(few, facts))));
};
