import type { Pieces } from '../../pieces/pieces.js';
import type { FrameRows, SnapshotRows } from '../tables/graph-rows.js';
import type { Snapshot } from '../tables/snapshot.js';
import { buildLeadingChains } from './build-leading-chains.js';
import { buildPlaces } from './build-places.js';
import { buildProjects } from './build-projects.js';
import { buildSectors } from './build-sectors.js';
import { buildChains, buildSegments } from './build-segments.js';
import { buildSurveys } from './build-surveys.js';
import { type EnterpriseTables, enterpriseTables } from './enterprise-tables.js';
import type { KnownOfEnterprises } from './known-of-enterprises.js';
import { latestDate } from './latest-date.js';
import { rollupPieces } from './rollup-pieces.js';
import { totalsPieces } from './totals-pieces.js';

/** Rows of a snapshot that are few. */
export type FewRows = FrameRows & Pick<SnapshotRows, 'revision' | 'surveys' | 'projects' | 'statistics'>;

export interface FewTables
  extends Pick<Snapshot, 'places' | 'segments' | 'chains' | 'surveys' | 'leading' | 'projects' | 'sectors'> {
  readonly revision: string;
}

export const fewTables = (rows: FewRows): FewTables => {
  const places = buildPlaces(rows);
  const segments = buildSegments(rows);
  const chains = buildChains(rows, segments);
  return {
    revision: rows.revision,
    places,
    segments,
    chains,
    surveys: buildSurveys(rows.surveys, places, chains, segments),
    leading: buildLeadingChains(rows.leading, places, chains),
    projects: buildProjects(rows.projects, { places, segments }),
    sectors: buildSectors(rows.statistics, places, segments),
  };
};

/** Builds the tables of enterprises, in the rows of a snapshot. */
export const tablesOf = (
  { places, segments }: FewTables,
  facts: KnownOfEnterprises,
): Pieces<EnterpriseTables> => enterpriseTables(facts, places, segments.size);

/** Puts a snapshot together from its tables, with the sums that follow from them. */
export const assembleSnapshot = function* (few: FewTables, tables: EnterpriseTables): Pieces<Snapshot> {
  const { places, segments, surveys } = few;
  const asOf = yield* latestDate(tables.enterprises, surveys);
  const rollup = yield* rollupPieces({ places, segments, ...tables });
  yield;
  const totals = yield* totalsPieces({ places, ...tables });
  return { ...few, asOf, ...tables, rollup, totals };
};
