import { changeResult } from '../../request/change-result.type.js';
import { AddTargetsReport } from './change/add-targets.type.js';
import { Target } from './read/target.type.js';
import { TargetList } from './read/target-list.type.js';
import { ListAudit } from './watch/list-audit.type.js';
import { ListFunnel } from './watch/list-funnel.type.js';

export const TargetListResult = changeResult('TargetListResult', TargetList, '清单结果');
export const TargetResult = changeResult('TargetResult', Target, '目标结果');
export const AddTargetsResult = changeResult('AddTargetsResult', AddTargetsReport, '加入结果');
export const ListAuditResult = changeResult('ListAuditResult', ListAudit, '审计结果');
export const ListFunnelResult = changeResult('ListFunnelResult', ListFunnel, '漏斗结果');
