/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** What the members of a group are here (用户组的含义). */
export type SetSignInGroupInput = {
  /** Name or path, as the issuer writes it in its tokens, 1 to 200 characters (用户组) */
  group: string;
  /** Code of the organisation (机构代码) */
  organisation: string;
  /** Role, in place of any other of that group there (角色) */
  role: Role;
};

export type SignInGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInGroupsQuery = { signInGroups:
    | { __typename: 'ConflictProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SignInGroups', groups: Array<{ id: string, group: string, role: Role, source: string | null, asOf: string | null, organisation: { code: string, name: string, nameEn: string | null } | null }> }
    | { __typename: 'UnauthenticatedProblem', message: string }
  , organisations: Array<{ code: string, name: string, nameEn: string | null }> };

export type SetSignInGroupMutationVariables = Exact<{
  input: SetSignInGroupInput;
}>;


export type SetSignInGroupMutation = { setSignInGroup:
    | { __typename: 'ConflictProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SignInGroups', groups: Array<{ id: string }> }
    | { __typename: 'UnauthenticatedProblem', message: string }
   };

export type RemoveSignInGroupMutationVariables = Exact<{
  id: string;
}>;


export type RemoveSignInGroupMutation = { removeSignInGroup:
    | { __typename: 'ConflictProblem', message: string }
    | { __typename: 'ForbiddenProblem', message: string }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'SignInGroups', groups: Array<{ id: string }> }
    | { __typename: 'UnauthenticatedProblem', message: string }
   };


export const SignInGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInGroups"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<SignInGroupsQuery, SignInGroupsQueryVariables>;
export const SetSignInGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSignInGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSignInGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSignInGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInGroups"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetSignInGroupMutation, SetSignInGroupMutationVariables>;
export const RemoveSignInGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSignInGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSignInGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInGroups"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveSignInGroupMutation, RemoveSignInGroupMutationVariables>;