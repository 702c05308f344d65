import type { NonEmptyArray } from 'type-graphql';
import { AtlasMarketResolver, ChainAtlasResolver } from '../answers/atlas/chain-atlas.resolver.js';
import { ChainDossierResolver } from '../answers/atlas/chain-dossier.resolver.js';
import {
  AlumniTargetResolver,
  AlumniTargetsResolver,
} from '../answers/candidate/alumni/alumni-targets.resolver.js';
import {
  CandidateReportResolver,
  CandidateResolver,
  LocalSupplierResolver,
} from '../answers/candidate/target-candidates.resolver.js';
import { ChainGapReportResolver, NearestSupplyResolver } from '../answers/gap/chain-gaps.resolver.js';
import { PlaceChainResolver } from '../answers/gap/place-chains/place-chains.resolver.js';
import { ChainLinkagesResolver, SegmentLinkageResolver } from '../answers/network/chain-linkages.resolver.js';
import {
  ChainBridgeResolver,
  CriticalEnterpriseResolver,
  CriticalSegmentResolver,
} from '../answers/network/critical-points.resolver.js';
import { EnterprisePathsResolver } from '../answers/network/enterprise-paths.resolver.js';
import { PairGapReportResolver, PairSegmentGapResolver } from '../answers/pair/pair-gaps.resolver.js';
import {
  PlaceOpportunityResolver,
  PlacePeerResolver,
  PlaceProfileResolver,
  PlaceSpecialisationResolver,
} from '../answers/profile/place-profile.resolver.js';
import { SupplyGapReportResolver, SupplyGapResolver } from '../answers/supply/supply-gaps.resolver.js';
import { SupplyRiskReportResolver, SupplyRiskResolver } from '../answers/supply/supply-risk.resolver.js';
import {
  CutSegmentResolver,
  ReachableSegmentResolver,
  SegmentChangeResolver,
  SettlementClaimsResolver,
  WhatIfReportResolver,
} from '../answers/what-if/what-if.resolver.js';
import {
  ActivityResolver,
  ChainDerivationResolver,
  ChainResolver,
  ChainSegmentResolver,
  EnterpriseSegmentsResolver,
  ParkChainsResolver,
  SegmentLinkResolver,
  SurveyResolver,
} from '../facts/chain/chain.resolver.js';
import {
  ChainRoleResolver,
  ParkChainRolesResolver,
  RegionChainRolesResolver,
} from '../facts/chain/chain-role.resolver.js';
import { ChainLayoutResolver, LayoutNodeResolver } from '../facts/chain/layout/chain-layout.resolver.js';
import { SegmentResolver, TechnologyResolver } from '../facts/chain/segment.resolver.js';
import {
  EnterpriseResolver,
  HoldingResolver,
  PossibleDuplicateResolver,
  SiteResolver,
  SupplyResolver,
} from '../facts/enterprise/enterprise.resolver.js';
import { EnterpriseListResolver } from '../facts/enterprise/enterprise-list.resolver.js';
import {
  EnclaveResolver,
  PairingResolver,
  PartnerCentreResolver,
} from '../facts/partner/partner.resolver.js';
import { GraphResolver, OrganisationResolver } from '../facts/place/graph.resolver.js';
import { ParkResolver } from '../facts/place/park.resolver.js';
import { PlaceResolver } from '../facts/place/place.resolver.js';
import { RegionResolver } from '../facts/place/region.resolver.js';
import { ViewerResolver } from '../facts/place/viewer.resolver.js';
import { ProjectAdmissionResolver } from '../facts/policy/admission/project-admission.resolver.js';
import { AssessPoliciesResolver } from '../facts/policy/assess/assess-policies.resolver.js';
import { ParkPoliciesResolver } from '../facts/policy/assess/park-policies.resolver.js';
import { ParkCatalogueResolver } from '../facts/policy/catalogue/park-catalogue.resolver.js';
import { ChallengesResolver } from '../facts/policy/challenge/challenge.resolver.js';
import { PolicyClaimantsResolver } from '../facts/policy/claimant/policy-claimants.resolver.js';
import {
  ClearanceEntryResolver,
  ClearanceUnknownResolver,
  RdClearanceResolver,
} from '../facts/policy/clearance/rd-clearance.resolver.js';
import { PolicyConcernResolver } from '../facts/policy/concern/policy-concern.resolver.js';
import { PolicyDeadlineResolver } from '../facts/policy/deadline/policy-deadline.resolver.js';
import { ClauseResolver } from '../facts/policy/document/clause.resolver.js';
import { PolicyResolver } from '../facts/policy/document/policy.resolver.js';
import { ScienceEnclavesResolver } from '../facts/policy/enclave/science-enclave.resolver.js';
import { ExitRiskResolver } from '../facts/policy/exit/exit-risk.resolver.js';
import { IncubationChainsResolver } from '../facts/policy/incubation/incubation-chain.resolver.js';
import { GrowthLadderResolver } from '../facts/policy/ladder/growth-ladder.resolver.js';
import {
  MonitorSeriesResolver,
  MonitorTargetResolver,
  ParkMonitorResolver,
} from '../facts/policy/monitor/park-monitor.resolver.js';
import { ParkRegistersResolver } from '../facts/policy/register/park-registers.resolver.js';
import {
  ParkCoverageResolver,
  RegisterReportResolver,
  RegisterResolver,
} from '../facts/policy/register/register.resolver.js';
import { RegisterEntryResolver } from '../facts/policy/register/register-entry.resolver.js';
import { PolicyRuleResolver, PolicyRulesResolver } from '../facts/policy/rule/policy-rule.resolver.js';
import { ScenarioMatrixResolver } from '../facts/policy/scenario/scenario-matrix.resolver.js';
import { LandingSiteResolver, ParkOutputResolver } from '../facts/policy/site/landing-site.resolver.js';
import { SizeStepFirmResolver, SizeStepsResolver } from '../facts/policy/step/size-steps.resolver.js';
import { TalentResolver } from '../facts/policy/talent/talent.resolver.js';
import { ParkGoalsResolver } from '../facts/policy/target/park-goals.resolver.js';
import { PolicyTargetResolver } from '../facts/policy/target/policy-targets.resolver.js';
import { ValleysResolver } from '../facts/policy/valley/valley.resolver.js';
import {
  OfficialFiguresResolver,
  SectorResolver,
  SegmentSectorsResolver,
} from '../facts/sector/sector.resolver.js';
import { EnterpriseMergeResolver, MergedEnterprisesResolver } from '../intake/merge/merge.resolver.js';
import { GapProposalsResolver } from '../intake/proposal/beside/gap-proposals.resolver.js';
import { DecideProposalsResolver } from '../intake/proposal/decide/decide-proposals.resolver.js';
import { DeclareRegisterResolver } from '../intake/proposal/declare/declare-register.resolver.js';
import {
  SegmentProposalQueueResolver,
  SegmentProposalResolver,
} from '../intake/proposal/queue/segment-proposals.resolver.js';
import { ProposeForEnterprisesResolver } from '../intake/proposal/stored/propose-for-enterprises.resolver.js';
import { TextProposalResolver } from '../intake/proposal/text/propose-segments.resolver.js';
import { RecordSurveyResolver } from '../intake/survey/record-survey.resolver.js';
import { ImportUndoResolver } from '../intake/undo/undo.resolver.js';
import { MapFeaturesResolver } from '../map/map-features.resolver.js';
import { MapLayerResolver } from '../map/tile/map-layer.resolver.js';
import { ListExportResolver } from '../paper/list-file/list-export.resolver.js';
import { SearchResolver } from '../search/search.resolver.js';
import { SignInGroupsResolver } from '../sharing/group/sign-in-groups.resolver.js';
import { TargetLibraryResolver } from '../sharing/list/library/target-library.resolver.js';
import { OrganisationFunnelResolver, SegmentFunnelResolver } from '../sharing/list/list-watch.resolver.js';
import {
  FindingReasonResolver,
  PendingEnterpriseResolver,
  TargetClaimResolver,
  TargetConflictResolver,
  TargetContactResolver,
  TargetEventResolver,
  TargetNoteResolver,
  TargetResolver,
  TargetResponsibleResolver,
} from '../sharing/list/target.resolver.js';
import { TargetClaimsResolver } from '../sharing/list/target-claims.resolver.js';
import {
  ListConflictResolver,
  ListShareResolver,
  TargetListResolver,
} from '../sharing/list/target-list.resolver.js';
import { NoticeResolver } from '../sharing/notice/notice.resolver.js';
import { SavedViewsResolver } from '../sharing/view/saved-views.resolver.js';
import { NodeResolver } from './node.resolver.js';

/** Resolvers of the schema, capability by capability. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql names resolver classes by this type.
export const resolvers: NonEmptyArray<Function> = [
  GraphResolver,
  NodeResolver,
  SearchResolver,
  TextProposalResolver,
  AssessPoliciesResolver,
  PolicyClaimantsResolver,
  PolicyConcernResolver,
  RecordSurveyResolver,
  ImportUndoResolver,
  ParkPoliciesResolver,
  ParkCatalogueResolver,
  ExitRiskResolver,
  ProjectAdmissionResolver,
  ChainAtlasResolver,
  AtlasMarketResolver,
  ChainDossierResolver,
  AlumniTargetsResolver,
  AlumniTargetResolver,
  LandingSiteResolver,
  ParkOutputResolver,
  ChallengesResolver,
  ScienceEnclavesResolver,
  TalentResolver,
  ValleysResolver,
  ScenarioMatrixResolver,
  GrowthLadderResolver,
  SizeStepsResolver,
  PolicyDeadlineResolver,
  IncubationChainsResolver,
  SizeStepFirmResolver,
  ParkRegistersResolver,
  ParkGoalsResolver,
  TargetClaimsResolver,
  TargetLibraryResolver,
  SavedViewsResolver,
  SignInGroupsResolver,
  SettlementClaimsResolver,
  PolicyRuleResolver,
  PolicyRulesResolver,
  SegmentProposalQueueResolver,
  SegmentProposalResolver,
  DecideProposalsResolver,
  DeclareRegisterResolver,
  ProposeForEnterprisesResolver,
  GapProposalsResolver,
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
  ChainRoleResolver,
  ParkChainRolesResolver,
  RegionChainRolesResolver,
  ChainResolver,
  ChainLinkagesResolver,
  SegmentLinkageResolver,
  ChainLayoutResolver,
  LayoutNodeResolver,
  ChainDerivationResolver,
  ChainSegmentResolver,
  SegmentLinkResolver,
  SegmentResolver,
  TechnologyResolver,
  EnterpriseSegmentsResolver,
  ActivityResolver,
  ParkChainsResolver,
  SurveyResolver,
  SectorResolver,
  SegmentSectorsResolver,
  OfficialFiguresResolver,
  ChainGapReportResolver,
  NearestSupplyResolver,
  PlaceChainResolver,
  PartnerCentreResolver,
  EnclaveResolver,
  PairingResolver,
  PolicyResolver,
  ClauseResolver,
  RegisterResolver,
  RegisterReportResolver,
  ParkCoverageResolver,
  RegisterEntryResolver,
  PolicyTargetResolver,
  RdClearanceResolver,
  ClearanceEntryResolver,
  ClearanceUnknownResolver,
  ParkMonitorResolver,
  MonitorSeriesResolver,
  MonitorTargetResolver,
  EnterprisePathsResolver,
  CriticalSegmentResolver,
  CriticalEnterpriseResolver,
  ChainBridgeResolver,
  SupplyGapReportResolver,
  SupplyGapResolver,
  SupplyRiskReportResolver,
  SupplyRiskResolver,
  CandidateReportResolver,
  CandidateResolver,
  LocalSupplierResolver,
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
  EnterpriseMergeResolver,
  MergedEnterprisesResolver,
  TargetListResolver,
  OrganisationFunnelResolver,
  SegmentFunnelResolver,
  ListShareResolver,
  ListConflictResolver,
  TargetResolver,
  FindingReasonResolver,
  PendingEnterpriseResolver,
  TargetContactResolver,
  TargetClaimResolver,
  TargetNoteResolver,
  TargetResponsibleResolver,
  TargetEventResolver,
  TargetConflictResolver,
  ListExportResolver,
  MapLayerResolver,
  NoticeResolver,
];
