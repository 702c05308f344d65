import type {
  ChangedActivitiesRow,
  ChangedEnterprisesRow,
  ChangedProjectsRow,
  ChangedSitesRow,
  ChangedSuppliesRow,
  SnapshotChainsRow,
  SnapshotLeadingChainsRow,
  SnapshotLinksRow,
  SnapshotMembershipsRow,
  SnapshotParksRow,
  SnapshotRegionsRow,
  SnapshotSectorCoefficientsRow,
  SnapshotSectorOutputsRow,
  SnapshotSectorsRow,
  SnapshotSegmentSectorsRow,
  SnapshotSegmentsRow,
  SnapshotSurveysRow,
} from '../../../cypher/queries.gen.js';

/** Rows of official statistics. */
export interface SectorRows {
  readonly sectors: readonly SnapshotSectorsRow[];
  readonly outputs: readonly SnapshotSectorOutputsRow[];
  readonly coefficients: readonly SnapshotSectorCoefficientsRow[];
  readonly ofSegments: readonly SnapshotSegmentSectorsRow[];
}

/** Rows that a snapshot is built from, as the graph gives it. */
export interface SnapshotRows {
  readonly revision: string;
  readonly regions: readonly SnapshotRegionsRow[];
  readonly parks: readonly SnapshotParksRow[];
  readonly segments: readonly SnapshotSegmentsRow[];
  readonly links: readonly SnapshotLinksRow[];
  readonly chains: readonly SnapshotChainsRow[];
  readonly memberships: readonly SnapshotMembershipsRow[];
  readonly leading: readonly SnapshotLeadingChainsRow[];
  readonly enterprises: readonly ChangedEnterprisesRow[];
  readonly activities: readonly ChangedActivitiesRow[];
  readonly sites: readonly ChangedSitesRow[];
  readonly supplies: readonly ChangedSuppliesRow[];
  readonly projects: readonly ChangedProjectsRow[];
  readonly surveys: readonly SnapshotSurveysRow[];
  readonly statistics: SectorRows;
}

/** Places, segments and chains: few beside the enterprises. */
export type FrameRows = Pick<
  SnapshotRows,
  'regions' | 'parks' | 'segments' | 'links' | 'chains' | 'memberships' | 'leading'
>;
