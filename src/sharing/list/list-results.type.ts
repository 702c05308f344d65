import { type ClassType, createUnionType } from 'type-graphql';
import {
  ConflictProblem,
  ForbiddenProblem,
  InvalidInputProblem,
  NotFoundProblem,
  UnauthenticatedProblem,
} from '../../request/problem.type.js';
import { AddTargetsReport } from './change/add-targets.type.js';
import { Target } from './read/target.type.js';
import { TargetList } from './read/target-list.type.js';
import { ListAudit } from './watch/list-audit.type.js';
import { ListFunnel } from './watch/list-funnel.type.js';

const resultOf = (name: string, answer: ClassType<object>, chinese: string) =>
  createUnionType({
    name,
    description: `The answer, or the problem that stood in its way (${chinese})`,
    types: () =>
      [
        answer,
        NotFoundProblem,
        InvalidInputProblem,
        UnauthenticatedProblem,
        ForbiddenProblem,
        ConflictProblem,
      ] as const,
    resolveType: (value) => (value as { readonly __typename: string }).__typename,
  });

export const TargetListResult = resultOf('TargetListResult', TargetList, '清单结果');
export const TargetResult = resultOf('TargetResult', Target, '目标结果');
export const AddTargetsResult = resultOf('AddTargetsResult', AddTargetsReport, '加入结果');
export const ListAuditResult = resultOf('ListAuditResult', ListAudit, '审计结果');
export const ListFunnelResult = resultOf('ListFunnelResult', ListFunnel, '漏斗结果');
