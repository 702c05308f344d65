import type {
  ProjectionActivitiesRow,
  ProjectionChainsRow,
  ProjectionEnterprisesRow,
  ProjectionLinksRow,
  ProjectionMembershipsRow,
  ProjectionParksRow,
  ProjectionRegionsRow,
  ProjectionSegmentsRow,
  ProjectionSitesRow,
  ProjectionSuppliesRow,
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
  readonly enterprises: readonly ProjectionEnterprisesRow[];
  readonly activities: readonly ProjectionActivitiesRow[];
  readonly sites: readonly ProjectionSitesRow[];
  readonly supplies: readonly ProjectionSuppliesRow[];
  readonly surveys: readonly ProjectionSurveysRow[];
}

/** Places, segments and chains: few beside the enterprises. */
export type FrameRows = Pick<
  ImageRows,
  'regions' | 'parks' | 'segments' | 'links' | 'chains' | 'memberships'
>;
