/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Enterprises to put on a list (加入目标). */
export type AddTargetsInput = {
  /** Any text of the client’s, new for each change: a request sent again with the same key acts once (幂等键) */
  idempotencyKey?: string | null | undefined;
  /** The list (清单) */
  list: string;
  /** At most 1,000 at once (目标) */
  targets: Array<NewTargetInput>;
};

/** A new list (新建清单). */
export type CreateTargetListInput = {
  /** Code of the chain that the list serves, stored in the graph (产业链代码) */
  chain?: string | null | undefined;
  /** Purpose, at most 10,000 characters (说明) */
  description?: string | null | undefined;
  /** Any text of the client’s, new for each change: a request sent again with the same key acts once (幂等键) */
  idempotencyKey?: string | null | undefined;
  /** 1 to 200 characters (名称) */
  name: string;
  /** The place it is for (地点) */
  place?: PlaceInput | null | undefined;
  /** Codes of the segments it is for (环节代码) */
  segments?: Array<string>;
};

/** Rights of an organisation on a list (清单权限) */
export type ListPermission =
  /** Also add, claim, move and note targets (参与) */
  | 'CONTRIBUTE'
  /** Also change, archive and share it and take over claims; the owner has it (管理) */
  | 'MANAGE'
  /** Read it (查看) */
  | 'VIEW';

/** An enterprise to put on a list (新目标). */
export type NewTargetInput = {
  /** Global id, own id or credit code; or else `pending` (企业) */
  enterprise?: string | null | undefined;
  /** An open note; empty for none (备注) */
  note?: string | null | undefined;
  /** A firm that the graph does not know; if it does, that enterprise is taken (待入库企业) */
  pending?: PendingEnterpriseInput | null | undefined;
  /** Code of the segment it would fill, the first where `segments` are given too (环节代码) */
  segment?: string | null | undefined;
  /** Codes of all segments it would fill, the best fit first (全部环节代码) */
  segments?: Array<string> | null | undefined;
};

/** A firm that the graph does not know yet (待入库企业). */
export type PendingEnterpriseInput = {
  /** Name, 2 to 200 characters (名称) */
  name: string;
  /** Region or park of its seat (所在地) */
  place: PlaceInput;
  /** USCC, where known (统一社会信用代码) */
  uscc?: string | null | undefined;
};

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

/** How far a target is; docs/lists.md says which may follow which (跟进阶段) */
export type TargetStage =
  /** Built (竣工) */
  | 'COMPLETED'
  /** Under construction (开工) */
  | 'CONSTRUCTION'
  /** Contacted (已接洽) */
  | 'CONTACTED'
  /** Found (已发现) */
  | 'IDENTIFIED'
  /** Landed (no finer stage) (落地，未细分) */
  | 'LANDED'
  /** Land supplied (供地) */
  | 'LAND_SUPPLIED'
  /** Lost (流失) */
  | 'LOST'
  /** Talks (洽谈中) */
  | 'NEGOTIATING'
  /** Set aside for now (暂缓) */
  | 'PARKED'
  /** Producing (投产) */
  | 'PRODUCING'
  /** Signed (已签约) */
  | 'SIGNED'
  /** Visits (考察中) */
  | 'VISITING';

export type ListsToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type ListsToChooseQuery = { viewer: { organisation: { code: string } } | null, targetLists: Array<{ id: string, name: string, permission: ListPermission, targetCount: number, place:
      | { kind: PlaceKind, code: string }
      | { kind: PlaceKind, code: string }
     | null, chain: { code: string } | null }> };

export type NewListMutationVariables = Exact<{
  input: CreateTargetListInput;
}>;


export type NewListMutation = { createTargetList:
    | { __typename: 'ConflictProblem', code: string, message: string }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'TargetList', id: string, name: string }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type AddToListMutationVariables = Exact<{
  input: AddTargetsInput;
}>;


export type AddToListMutation = { addTargets:
    | { __typename: 'AddTargetsReport', hiddenConflicts: number, added: Array<{ id: string }>, alreadyListed: Array<{ id: string, enterprise: { name: string } | null }>, conflicts: Array<{ stage: TargetStage, organisation: { name: string, nameEn: string | null }, enterprise: { name: string } | null }>, rejected: Array<{ index: number, message: string }> }
    | { __typename: 'ConflictProblem', code: string, message: string }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };


export const ListsToChooseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListsToChoose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"targetCount"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ListsToChooseQuery, ListsToChooseQueryVariables>;
export const NewListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NewList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTargetListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTargetList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TargetList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<NewListMutation, NewListMutationVariables>;
export const AddToListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTargetsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddTargetsReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alreadyListed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiddenConflicts"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddToListMutation, AddToListMutationVariables>;