import type {
  ChangedActivitiesRow,
  ChangedEnterprisesRow,
  ChangedSitesRow,
  ChangedSuppliesRow,
  ProjectionChainsRow,
  ProjectionLinksRow,
  ProjectionMembershipsRow,
  ProjectionParksRow,
  ProjectionRegionsRow,
  ProjectionSegmentsRow,
  ProjectionSurveysRow,
} from '../../cypher/queries.gen.js';

/** Everything an image is built from, as the graph gives it. */
export interface ImageRows {
  readonly revision: string;
  readonly regions: readonly ProjectionRegionsRow[];
  readonly parks: readonly ProjectionParksRow[];
  readonly segments: readonly ProjectionSegmentsRow[];
  readonly links: readonly ProjectionLinksRow[];
  readonly chains: readonly ProjectionChainsRow[];
  readonly memberships: readonly ProjectionMembershipsRow[];
  readonly enterprises: readonly ChangedEnterprisesRow[];
  readonly activities: readonly ChangedActivitiesRow[];
  readonly sites: readonly ChangedSitesRow[];
  readonly supplies: readonly ChangedSuppliesRow[];
  readonly surveys: readonly ProjectionSurveysRow[];
}

/** Places, segments and chains: few beside the enterprises. */
export type FrameRows = Pick<
  ImageRows,
  'regions' | 'parks' | 'segments' | 'links' | 'chains' | 'memberships'
>;
