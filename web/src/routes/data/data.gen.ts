/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How sure a row is, by who looked (确定程度) */
export type Certainty =
  /** By a register or field survey of enough coverage that is not too old (已确认) */
  | 'CONFIRMED'
  /** By any other survey that vouches: to be verified (待核实) */
  | 'PROVISIONAL';

/** Decisions about proposals, at most 1,000 in all (批量决定). */
export type DecideProposalsInput = {
  /** Proposals that are right: each becomes an activity (确认) */
  confirm?: Array<string> | null | undefined;
  /** Key of this request: sent again with the same key it acts once (幂等键) */
  idempotencyKey?: string | null | undefined;
  /** Proposals that are wrong: none is proposed again (否决) */
  reject?: Array<string> | null | undefined;
  /** Proposals with the segment that is right instead (改为) */
  replace?: Array<ReplaceProposalInput> | null | undefined;
  /** Shares of confirmed ones; 1/k over k segments where none is given (份额) */
  shares?: Array<ProposalShareInput> | null | undefined;
  /** Decided proposals that are open again; an activity made by them goes (撤销) */
  undo?: Array<string> | null | undefined;
};

/** How an import stands (导入状态) */
export type ImportState =
  /** It was cut off, and what it wrote stands (中断) */
  | 'CUT_OFF'
  /** It was undone (已撤销) */
  | 'UNDONE'
  /** It is under way (正在导入) */
  | 'WRITING'
  /** It ended (已导入) */
  | 'WRITTEN';

/** A place by its kind and code (地点). */
export type PlaceInput = {
  /** GB/T 2260 code or park code (代码) */
  code: string;
  /** REGION or PARK (类型) */
  kind: PlaceKind;
};

/** Kind of a place (地点类型) */
export type PlaceKind =
  /** A development zone or park (园区) */
  | 'PARK'
  /** An administrative region (行政区) */
  | 'REGION';

/** How finely a place is known, from the widest to the finest (地点层级) */
export type PlaceLevel =
  /** County or district (县级) */
  | 'COUNTY'
  /** The nation (全国) */
  | 'NATION'
  /** Park (园区) */
  | 'PARK'
  /** Prefecture (地级) */
  | 'PREFECTURE'
  /** Province, autonomous region, 直辖市 (省级) */
  | 'PROVINCE'
  /** The site of an enterprise (厂址) */
  | 'SITE';

/** Field of the text that evidence stands in (所在字段) */
export type ProposalField =
  | 'BUSINESS'
  | 'INDUSTRY'
  | 'NAME'
  | 'PRODUCTS'
  | 'SCOPE';

/** Share of the enterprise’s activity in a confirmed segment (份额). */
export type ProposalShareInput = {
  /** A proposal that is confirmed in the same request (建议) */
  proposal: string;
  /** Share, 0 to 1 (份额) */
  share: number;
};

/** How a proposal stands: OPEN 待定, CONFIRMED 已确认, REJECTED 已否决, SUPERSEDED 已失效, no longer proposed by the present text and method (建议状态) */
export type ProposalState =
  | 'CONFIRMED'
  | 'OPEN'
  | 'REJECTED'
  | 'SUPERSEDED';

/** Enterprises whose texts are read for segments (提出环节的范围). */
export type ProposeForEnterprisesInput = {
  /** Segments of these chains alone; all where not said (产业链代码) */
  chains?: Array<string> | null | undefined;
  /** Least score that is stored, 0 to 1; 0.3 where not said (最低得分) */
  minScore?: number | null | undefined;
  /** Enterprises with their seat or a site in this place, at most 20,000 (地点) */
  place: PlaceInput;
};

/** That a place was searched for a chain’s segments (登记摸排). */
export type RecordSurveyInput = {
  /** Day of the survey, YYYY-MM-DD; today in China by default (摸排日期) */
  asOf?: string | null | undefined;
  /** Chain by its code (产业链代码) */
  chain: string;
  /** Share of its enterprises looked at, 0 to 1 (覆盖率) */
  coverage: number;
  /** How it was looked for; DESK by default (摸排方式) */
  kind?: SurveyKind | null | undefined;
  /** Place that was searched (地点) */
  place: PlaceInput;
  /** Finest level down to which enterprises were located; that of the place by default (定位精度) */
  resolution?: PlaceLevel | null | undefined;
  /** Codes of the segments looked for; all by default (环节代码) */
  segments?: Array<string> | null | undefined;
  /** Where it is written down, 1 to 500 characters (来源) */
  source: string;
  /** Who looked; the member’s organisation by default (摸排单位) */
  surveyor?: string | null | undefined;
};

/** Another segment in the place of the one proposed (改为其他环节). */
export type ReplaceProposalInput = {
  /** The proposal, which is rejected (建议) */
  proposal: string;
  /** Code of the segment that is right (正确环节代码) */
  segment: string;
};

/** Highest right of a member, as stated by the claim `roles` (角色) */
export type Role =
  /** All that a manager does (系统管理) */
  | 'admin'
  /** Also creates lists and changes targets (编辑) */
  | 'editor'
  /** Also shares lists and takes over claims (管理) */
  | 'manager'
  /** Reads (查看) */
  | 'viewer';

/** Which stored proposals (环节建议队列条件). */
export type SegmentProposalsInput = {
  /** Chains whose segments are proposed; all by default (产业链代码) */
  chains?: Array<string> | null | undefined;
  /** Least score, 0 to 1; 0 by default (最低分数) */
  minScore?: number | null | undefined;
  /** Enterprises with their seat or a site in this region or park (地点) */
  place: PlaceInput;
  /** How they stand; OPEN by default (状态) */
  states?: Array<ProposalState> | null | undefined;
};

/** Status of a segment in a place (环节状态) */
export type SegmentStatus =
  /** No enterprise there or possibly there, and a survey vouches (缺失) */
  | 'MISSING'
  /** Present, no test fails, and fewer than two of the four are known; not by rule set 2026.1 (已有，强弱未知) */
  | 'PRESENT'
  /** Present, no test fails, and at least two of the four are known (优势) */
  | 'STRONG'
  /** No enterprise known there, and either no survey vouches or an enterprise may be there; never shown as missing (未知) */
  | 'UNKNOWN'
  /** Present, and at least one known test fails (薄弱) */
  | 'WEAK';

/** How enterprises were looked for (摸排方式) */
export type SurveyKind =
  /** Looked up (案头检索) */
  | 'DESK'
  /** Asked on the spot (实地走访) */
  | 'FIELD'
  /** A full register was matched (名录比对) */
  | 'REGISTER';

/** An import to be undone (撤销导入). */
export type UndoImportInput = {
  /** Its id, as `imports` and the report of the import name it (导入编号) */
  id: string;
};

/** What to do about a segment, by the published rule (链动作) */
export type Verb =
  /** 建链: missing, nothing of the chain is there or possibly there, and the segment fits: it is related to what is there, or a document in force names the chain */
  | 'BUILD'
  /** 补链: missing, and consumed by a present segment or between two present ones */
  | 'COMPLETE'
  /** 延链: missing, and fed by a present segment */
  | 'EXTEND'
  /** 稳链: strong */
  | 'KEEP'
  /** 强链: weak, or only one enterprise known by a survey that vouches */
  | 'STRENGTHEN'
  /** 关注: all else, the unknown among it; reasons say what to find out */
  | 'WATCH';

export type FreshnessQueryVariables = Exact<{ [key: string]: never; }>;


export type FreshnessQuery = { viewer: { roles: Array<Role>, organisation: { name: string, place:
        | { kind: PlaceKind, code: string, name: string }
        | { kind: PlaceKind, code: string, name: string }
       | null } } | null, graph: { revision: string, asOf: string | null, changedAt: string | null, counts: { enterprises: number, activities: number, segments: number, parks: number, surveys: number }, sources: Array<{ code: string, title: string | null, licence: string | null, version: string | null, importedAt: string | null }> } };

export type ChainStatesQueryVariables = Exact<{
  place: PlaceInput;
}>;


export type ChainStatesQuery = { placeChains: Array<{ enterpriseCount: number, chain: { code: string, name: string, nameEn: string | null }, statuses: Array<{ status: SegmentStatus, certainty: Certainty | null, count: number }> }>, graph: { revision: string } };

export type ProposalsQueryVariables = Exact<{
  input: SegmentProposalsInput;
}>;


export type ProposalsQuery = { segmentProposals:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'SegmentProposalQueue', counts: { open: number, confirmed: number, rejected: number, enterprises: number, enterprisesWithoutActivity: number }, proposals: { totalCount: number, edges: Array<{ node: { id: string, score: number, segment: { code: string, name: string, nameEn: string | null }, enterprise: { ownId: string, name: string }, evidence: Array<{ field: ProposalField, text: string, term: string }>, gap: { status: SegmentStatus, verb: Verb | null } | null } }> } }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type ProposeMutationVariables = Exact<{
  input: ProposeForEnterprisesInput;
}>;


export type ProposeMutation = { proposeForEnterprises:
    | { __typename: 'ConflictProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'ProposedForEnterprises', enterprises: number, read: number, proposed: number }
    | { __typename: 'UnauthenticatedProblem', message: string }
   };

export type DecideMutationVariables = Exact<{
  input: DecideProposalsInput;
}>;


export type DecideMutation = { decideProposals:
    | { __typename: 'ConflictProblem', code: string, message: string }
    | { __typename: 'DecidedProposals', revision: string, decided: Array<{ id: string }> }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type SurveysQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveysQuery = { surveys: Array<{ asOf: string | null, coverage: number, kind: SurveyKind, surveyor: string | null, resolution: PlaceLevel, wholeChain: boolean, source: string | null, place:
      | { kind: PlaceKind, code: string, name: string, nameEn: string | null }
      | { kind: PlaceKind, code: string, name: string, nameEn: string | null }
     | null, chain: { code: string, name: string, nameEn: string | null } }> };

export type RecordSurveyMutationVariables = Exact<{
  input: RecordSurveyInput;
}>;


export type RecordSurveyMutation = { recordSurvey:
    | { __typename: 'ConflictProblem', code: string, message: string }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'RecordedSurvey', revision: string, asOf: string, remarks: Array<string> }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type RecentImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentImportsQuery = { imports:
    | { __typename: 'ConflictProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'ImportRecords', imports: Array<{ id: string, at: string, by: string, organisation: string | null, files: Array<string>, state: ImportState, undoable: boolean, accepted: number | null, rejected: number | null, changed: number, undoneAt: string | null, undoneBy: string | null }> }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'UnauthenticatedProblem', message: string }
  , organisations: Array<{ code: string, name: string, nameEn: string | null }> };

export type ImportUndoPreviewQueryVariables = Exact<{
  id: string;
}>;


export type ImportUndoPreviewQuery = { importUndo:
    | { __typename: 'ConflictProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'ImportUndo', obstacleCount: number, counts: Array<{ kind: string, removed: number, restored: number }>, items: Array<{ kind: string, key: string, name: string, removed: boolean, fields: Array<string> }>, obstacles: Array<{ key: string, message: string }> }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'UnauthenticatedProblem', message: string }
   };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { undoImport:
    | { __typename: 'ConflictProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'UnauthenticatedProblem', message: string }
    | { __typename: 'UndoneImport', revision: string, counts: Array<{ removed: number, restored: number }> }
   };


export const FreshnessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Freshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}},{"kind":"Field","name":{"kind":"Name","value":"segments"}},{"kind":"Field","name":{"kind":"Name","value":"parks"}},{"kind":"Field","name":{"kind":"Name","value":"surveys"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}}]}}]}}]}}]} as unknown as DocumentNode<FreshnessQuery, FreshnessQueryVariables>;
export const ChainStatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChainStates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeChains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterpriseCount"}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<ChainStatesQuery, ChainStatesQueryVariables>;
export const ProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Proposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentProposalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segmentProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentProposalQueue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"enterprisesWithoutActivity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ProposalsQuery, ProposalsQueryVariables>;
export const ProposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Propose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeForEnterprisesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeForEnterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedForEnterprises"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"proposed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeMutation, ProposeMutationVariables>;
export const DecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideProposalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DecidedProposals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"decided"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const SurveysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Surveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surveys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"surveyor"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"wholeChain"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]} as unknown as DocumentNode<SurveysQuery, SurveysQueryVariables>;
export const RecordSurveyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSurvey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSurveyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSurvey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordedSurvey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RecordSurveyMutation, RecordSurveyMutationVariables>;
export const RecentImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecentImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRecords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"undoable"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<RecentImportsQuery, RecentImportsQueryVariables>;
export const ImportUndoPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportUndoPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportUndo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacleCount"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ImportUndoPreviewQuery, ImportUndoPreviewQueryVariables>;
export const UndoImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UndoneImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;