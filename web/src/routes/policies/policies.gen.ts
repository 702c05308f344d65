/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whom rules are judged for, on which day, by which facts (政策核验条件). */
export type AssessPoliciesInput = {
  /** Day asked about, YYYY-MM-DD; today in China by default (基准日) */
  asOf?: string | null | undefined;
  /** The subject: an enterprise by global id, own id or credit code (企业) */
  enterprise?: string | null | undefined;
  /** Facts by their code; null is not known, also where the graph knows. `policyFacts` lists codes, types and units (事实) */
  facts?: Record<string, unknown> | null | undefined;
  /** The subject: a park by its code (园区代码) */
  park?: string | null | undefined;
  /** City and region of the subject, where no fact says them (所在地) */
  place?: PlaceInput | null | undefined;
  /** Codes of documents (文件代码) */
  policies?: Array<string> | null | undefined;
  /** Codes of rules; by default all that can concern the subject (规则代码) */
  rules?: Array<string> | null | undefined;
  /** Keeps only these verdicts (结论) */
  verdicts?: Array<PolicyVerdict> | null | undefined;
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

/** Whence a fact is known: GIVEN 调用方给出, GRAPH 图谱, DEFAULT 默认 (来源) */
export type PolicyFactOrigin =
  | 'DEFAULT'
  | 'GIVEN'
  | 'GRAPH';

/** RATE a share of a base 按比例, UPTO a ceiling by a share 不超过比例, CAP a ceiling 最高, FLOOR at least 不低于, CHECK conditions without money 核验 (规则类型) */
export type PolicyRuleKind =
  | 'CAP'
  | 'CHECK'
  | 'FLOOR'
  | 'RATE'
  | 'UPTO';

/** Whether it adds up with others: NOT_STATED 条文未规定, ONCE_PER_FIRM 同一企业不重复 (叠加) */
export type PolicyRuleStacking =
  | 'NOT_STATED'
  | 'ONCE_PER_FIRM';

/** Status of a document on the day asked about (文件状态) */
export type PolicyStatus =
  /** A draft for comment; it entitles to nothing (征求意见稿) */
  | 'DRAFT'
  /** Its term is over (已过有效期) */
  | 'EXPIRED'
  /** In force, with an end stated (有效) */
  | 'IN_FORCE'
  /** In force as far as the text says; no end is stated (未载明有效期) */
  | 'IN_FORCE_NO_END_STATED'
  /** Its term has not begun (尚未施行) */
  | 'NOT_YET'
  /** Another document repealed it (已废止) */
  | 'REPEALED'
  /** A plan within its term (计划实施中) */
  | 'RUNNING';

/** PASS 符合, FAIL 不符合, WARNING 原则上不符合, UNKNOWN a fact that is not known could change it 待定 (结论) */
export type PolicyVerdict =
  | 'FAIL'
  | 'PASS'
  | 'UNKNOWN'
  | 'WARNING';

export type AssessQueryVariables = Exact<{
  input: AssessPoliciesInput;
}>;


export type AssessQuery = { policyFacts: Array<{ code: string, name: string, nameEn: string, type: string, unit: string | null, words: Array<{ word: string, name: string, nameEn: string }> }>, assessPolicies:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'PolicyAssessmentReport', asOf: string, basis: { asOf: string | null, graphRevision: string }, facts: Array<{ code: string, value: unknown, origin: PolicyFactOrigin, source: string | null, asOf: string | null }>, assessments: Array<{ status: PolicyStatus, verdict: PolicyVerdict, leftYuan: number | null, notes: Array<string>, rule: { code: string, title: string, kind: PolicyRuleKind, article: string, stacking: PolicyRuleStacking | null, policy: { code: string, title: string, validFrom: string | null, validTo: string | null } | null }, amounts: Array<{ kind: PolicyRuleKind, yuan: number | null, capHit: boolean | null, reading: string | null }>, conditions: Array<{ code: string, verdict: PolicyVerdict, article: string, message: string, missingFacts: Array<{ code: string, name: string, nameEn: string, unit: string | null }> }>, missingFacts: Array<{ code: string, name: string, nameEn: string, type: string, unit: string | null, open: boolean, words: Array<{ word: string, name: string, nameEn: string }> }> }> }
   };

export type RuleClauseQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type RuleClauseQuery = { policies: Array<{ code: string, clauses: Array<{ article: string, text: string, responsible: Array<string> }> }> };

export type DocumentsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type DocumentsQuery = { policies: Array<{ code: string, title: string, number: string | null, issuer: string | null, status: PolicyStatus, entitles: boolean, issuedOn: string | null, validFrom: string | null, validTo: string | null, note: string | null, repealedBy: { title: string } | null, clauses: Array<{ article: string, text: string, responsible: Array<string> }>, rules: Array<{ code: string, title: string, article: string }> }> };

export type FindClausesQueryVariables = Exact<{
  text: string;
}>;


export type FindClausesQuery = { policyClauses: { totalCount: number, edges: Array<{ node: { article: string, text: string, policy: { code: string, title: string } } }> } };

export type NameEnterpriseQueryVariables = Exact<{
  id: string;
}>;


export type NameEnterpriseQuery = { enterprise: { ownId: string, name: string, region: { name: string } | null } | null };


export const AssessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessPoliciesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyAssessmentReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"graphRevision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"stacking"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"yuan"}},{"kind":"Field","name":{"kind":"Name","value":"capHit"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftYuan"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"missingFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AssessQuery, AssessQueryVariables>;
export const RuleClauseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuleClause"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}}]}}]}}]}}]} as unknown as DocumentNode<RuleClauseQuery, RuleClauseQueryVariables>;
export const DocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Documents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"entitles"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"repealedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]}}]} as unknown as DocumentNode<DocumentsQuery, DocumentsQueryVariables>;
export const FindClausesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindClauses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyClauses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindClausesQuery, FindClausesQueryVariables>;
export const NameEnterpriseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NameEnterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NameEnterpriseQuery, NameEnterpriseQueryVariables>;