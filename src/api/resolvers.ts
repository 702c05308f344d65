import type { NonEmptyArray } from 'type-graphql';
import {
  ActivityResolver,
  ChainDerivationResolver,
  ChainResolver,
  ChainSegmentResolver,
  EnterpriseSegmentsResolver,
  ParkChainsResolver,
  SegmentLinkResolver,
  SurveyResolver,
} from '../chain/chain.resolver.js';
import { ChainGapReportResolver, NearestSupplyResolver } from '../chain/chain-gaps.resolver.js';
import { ChainLinkagesResolver, SegmentLinkageResolver } from '../chain/chain-linkages.resolver.js';
import { SegmentResolver, TechnologyResolver } from '../chain/segment.resolver.js';
import { ListExportResolver } from '../document/list-export.resolver.js';
import {
  EnterpriseResolver,
  HoldingResolver,
  PossibleDuplicateResolver,
  SiteResolver,
  SupplyResolver,
} from '../enterprise/enterprise.resolver.js';
import { EnterpriseListResolver } from '../enterprise/enterprise-list.resolver.js';
import { OrganisationFunnelResolver, SegmentFunnelResolver } from '../list/list-watch.resolver.js';
import {
  TargetClaimResolver,
  TargetConflictResolver,
  TargetEventResolver,
  TargetNoteResolver,
  TargetResolver,
  TargetResponsibleResolver,
} from '../list/target.resolver.js';
import { ListConflictResolver, ListShareResolver, TargetListResolver } from '../list/target-list.resolver.js';
import { MapFeaturesResolver } from '../map/map-features.resolver.js';
import { MapLayerResolver } from '../map/map-layer.resolver.js';
import { EnclaveResolver, PairingResolver, PartnerCentreResolver } from '../partner/partner.resolver.js';
import { GraphResolver, OrganisationResolver } from '../place/graph.resolver.js';
import { ParkResolver } from '../place/park.resolver.js';
import { PlaceResolver } from '../place/place.resolver.js';
import { RegionResolver } from '../place/region.resolver.js';
import { ViewerResolver } from '../place/viewer.resolver.js';
import {
  ChainBridgeResolver,
  CriticalEnterpriseResolver,
  CriticalSegmentResolver,
} from '../target/critical-points.resolver.js';
import { EnterprisePathsResolver } from '../target/enterprise-paths.resolver.js';
import { PairGapReportResolver, PairSegmentGapResolver } from '../target/pair-gaps.resolver.js';
import {
  PlaceOpportunityResolver,
  PlacePeerResolver,
  PlaceProfileResolver,
  PlaceSpecialisationResolver,
} from '../target/place-profile.resolver.js';
import { SupplyGapReportResolver, SupplyGapResolver } from '../target/supply-gaps.resolver.js';
import { CandidateReportResolver, CandidateResolver } from '../target/target-candidates.resolver.js';
import {
  CutSegmentResolver,
  ReachableSegmentResolver,
  SegmentChangeResolver,
  WhatIfReportResolver,
} from '../target/what-if.resolver.js';
import { NodeResolver } from './node.resolver.js';

/** Every resolver, capability by capability: what the schema consists of. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql names resolver classes by this type.
export const resolvers: NonEmptyArray<Function> = [
  GraphResolver,
  NodeResolver,
  OrganisationResolver,
  ViewerResolver,
  PlaceResolver,
  RegionResolver,
  ParkResolver,
  EnterpriseResolver,
  EnterpriseListResolver,
  SupplyResolver,
  HoldingResolver,
  PossibleDuplicateResolver,
  SiteResolver,
  ChainResolver,
  ChainLinkagesResolver,
  SegmentLinkageResolver,
  ChainDerivationResolver,
  ChainSegmentResolver,
  SegmentLinkResolver,
  SegmentResolver,
  TechnologyResolver,
  EnterpriseSegmentsResolver,
  ActivityResolver,
  ParkChainsResolver,
  SurveyResolver,
  ChainGapReportResolver,
  NearestSupplyResolver,
  PartnerCentreResolver,
  EnclaveResolver,
  PairingResolver,
  EnterprisePathsResolver,
  CriticalSegmentResolver,
  CriticalEnterpriseResolver,
  ChainBridgeResolver,
  SupplyGapReportResolver,
  SupplyGapResolver,
  CandidateReportResolver,
  CandidateResolver,
  PlaceProfileResolver,
  PlaceSpecialisationResolver,
  PlaceOpportunityResolver,
  PlacePeerResolver,
  PairGapReportResolver,
  PairSegmentGapResolver,
  WhatIfReportResolver,
  SegmentChangeResolver,
  ReachableSegmentResolver,
  CutSegmentResolver,
  MapFeaturesResolver,
  TargetListResolver,
  OrganisationFunnelResolver,
  SegmentFunnelResolver,
  ListShareResolver,
  ListConflictResolver,
  TargetResolver,
  TargetClaimResolver,
  TargetNoteResolver,
  TargetResponsibleResolver,
  TargetEventResolver,
  TargetConflictResolver,
  ListExportResolver,
  MapLayerResolver,
];
