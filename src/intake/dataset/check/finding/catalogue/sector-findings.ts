import { kind, nothingToDo } from './finding-kind.js';

/** Findings of official statistics by sector. */
export const sectorFindings = {
  'sector-form': kind('fixed', ['部门读作{code}', 'the sector was read as {code}'], nothingToDo),
  'sector-parent': kind(
    'warning',
    ['多个分类有这个部门代码；读作{code}', 'several classifications have this code; read as {code}'],
    ['写明“分类:代码”', 'Write classification:code'],
  ),
  'sector-unknown': kind(
    'error',
    ['{classification}中没有这个部门', 'no such sector in {classification}'],
    ['先导入部门表，或改正分类与代码', 'Import the sectors first, or correct classification and code'],
  ),
  'sector-parts-sum': kind(
    'warning',
    ['与其{parts}个下级部门之和相差{number}元', 'differs by {number} yuan from the sum of its {parts} parts'],
    ['核对两张表', 'Compare the two tables'],
  ),
  'sector-unbalanced': kind(
    'warning',
    [
      '总产出与使用、流出、出口减流入、进口相差{number}元',
      'output differs by {number} yuan from use, outflow and export less inflow and import',
    ],
    ['核对该行；投入产出表的每一行应平衡', 'Compare the row: every row of an input–output table balances'],
  ),
  'sector-use-sum': kind(
    'warning',
    [
      '使用合计与中间使用、最终使用之和相差{number}元',
      'use differs by {number} yuan from intermediate and final use together',
    ],
    ['核对该行', 'Compare the row'],
  ),
} as const;
