import { kind } from './finding-kind.js';

const compare = [
  '核对后补充统一社会信用代码，或在identifiers表中写明',
  'Check, then give the credit code or name the other id in the table identifiers',
] as const;

/** Findings of enterprises against those of the graph, told by an import and by a check. */
export const identityFindings = {
  'duplicate-likely': kind(
    'warning',
    [
      '与图谱中的{name}（{id}）很可能是同一企业，相似度{score}；未合并',
      'likely the same as {name} ({id}) of the graph, score {score}; not merged',
    ],
    compare,
  ),
  'duplicate-possible': kind(
    'warning',
    [
      '与图谱中的{name}（{id}）可能是同一企业，相似度{score}；未合并',
      'possibly the same as {name} ({id}) of the graph, score {score}; not merged',
    ],
    compare,
  ),
  'uscc-conflict': kind(
    'error',
    [
      '该编号的企业已登记为{uscc}；本行代码未采用',
      'this id is registered as {uscc}; the code of this row is left out',
    ],
    ['核对编号与代码', 'Check the id and the code'],
  ),
  'identifiers-apart': kind(
    'warning',
    [
      '本行的编号在图谱中属于另一企业{other}；按统一社会信用代码归入{id}，未合并',
      'the id of this row belongs to another enterprise, {other}; taken under {id} by its credit code, not merged',
    ],
    ['核对两条记录是否为同一企业', 'Check whether the two are one enterprise'],
  ),
} as const;
