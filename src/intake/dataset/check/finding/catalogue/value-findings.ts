import { kind, nothingToDo } from './finding-kind.js';

const correct = ['改正该单元格', 'Correct the cell'] as const;

/** Findings of dates, numbers, shares, choices and text. */
export const valueFindings = {
  'value-missing': kind('error', ['必填，却为空', 'required, but empty'], ['补上该值', 'Give the value']),
  'text-missing': kind(
    'fixed',
    ['表示缺失的记号；读作未知', 'mark for missing; read as unknown'],
    nothingToDo,
  ),
  'text-mark': kind(
    'fixed',
    ['电子表格的文本标记，已去掉；读作{text}', 'a spreadsheet’s mark of text, taken off; read as {text}'],
    nothingToDo,
  ),
  'number-damaged': kind(
    'error',
    [
      '被电子表格损坏：数字已丢失或没有显示，无法恢复',
      'damaged by a spreadsheet: figures are lost or were not shown, and cannot be restored',
    ],
    ['把该列设为文本、加宽后重新导出', 'Set the column to text, widen it, and export again'],
  ),
  'code-form': kind('fixed', ['读作{code}', 'read as {code}'], nothingToDo),
  'date-form': kind('fixed', ['读作{date}', 'read as {date}'], nothingToDo),
  'date-missing': kind(
    'fixed',
    ['表示缺失的记号；读作未知', 'mark for missing; read as unknown'],
    nothingToDo,
  ),
  'date-partial': kind(
    'warning',
    ['{reason}', '{reason}'],
    ['若知道完整日期，补上', 'Give the full date if you know it'],
  ),
  'date-unreadable': kind(
    'error',
    ['日期不能读取：{reason}', 'no readable date: {reason}'],
    ['写成2003-05-06', 'Write it as 2003-05-06'],
  ),
  'date-future': kind('error', ['晚于导入之日', 'after the day of import'], ['核对日期', 'Check the date']),
  'number-form': kind('fixed', ['读作{number}{unit}', 'read as {number}{unit}'], nothingToDo),
  'number-missing': kind(
    'fixed',
    ['表示缺失的记号；读作未知，不是0', 'mark for missing; read as unknown, not as 0'],
    nothingToDo,
  ),
  'number-approximate': kind(
    'warning',
    [
      '约数：读作{number}{unit}，并在说明中标为约数',
      'about: read as {number}{unit}, marked approximate in the note',
    ],
    ['若知道准数，补上', 'Give the exact number if you know it'],
  ),
  'number-unreadable': kind('error', ['数不能读取：{reason}', 'no readable number: {reason}'], correct),
  'number-negative': kind('error', ['小于零', 'below zero'], correct),
  'share-range': kind(
    'error',
    ['{number}不在0与1之间', '{number} is not between 0 and 1'],
    ['写成0到1的小数，或带 %', 'Write a fraction between 0 and 1, or add %'],
  ),
  'flag-unreadable': kind(
    'error',
    ['不是「是」或「否」', 'neither yes nor no'],
    ['写true、false、是或否', 'Write true or false'],
  ),
  'choice-form': kind('fixed', ['读作{choice}', 'read as {choice}'], nothingToDo),
  'choice-unknown': kind(
    'error',
    ['不是允许的值；可用：{choices}', 'not an allowed value; allowed: {choices}'],
    ['改用允许的值', 'Use an allowed value'],
  ),
  'geometry-unreadable': kind(
    'error',
    ['不是GeoJSON几何：{reason}', 'not a GeoJSON geometry: {reason}'],
    correct,
  ),
} as const;
