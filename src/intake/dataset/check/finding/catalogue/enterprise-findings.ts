import { kind, nothingToDo } from './finding-kind.js';

const checkCode = ['对照营业执照核对代码', 'Check the code against the business licence'] as const;

/** Findings of enterprises: their codes, names and figures. */
export const enterpriseFindings = {
  'uscc-space': kind('fixed', ['有空白（{reason}）；读作{code}', '{reason}; read as {code}'], nothingToDo),
  'uscc-lower-case': kind('fixed', ['{reason}；读作{code}', '{reason}; read as {code}'], nothingToDo),
  'uscc-full-width': kind('fixed', ['{reason}；读作{code}', '{reason}; read as {code}'], nothingToDo),
  'uscc-missing': kind(
    'warning',
    ['没有统一社会信用代码，也没有编号；按名称和地区收入', 'no identifier; accepted under name and region'],
    ['若知道代码，补上', 'Give the code if you know it'],
  ),
  'uscc-number': kind(
    'error',
    [
      '被电子表格存成了数：末尾的数字已丢失，无法恢复',
      'written by a spreadsheet as a number: 18 digits do not fit, the last ones are lost and cannot be restored',
    ],
    ['把该列设为文本后重新填写', 'Set the column to text and enter the code again'],
  ),
  'uscc-length': kind('error', ['{reason}', '{reason}'], checkCode),
  'uscc-letter': kind(
    'error',
    [
      '第{position}位的{letter}不在代码字符集内（无I O Z S V）{reason}',
      'character {letter} at position {position} is not in the alphabet of the code (no I O Z S V){reason}',
    ],
    checkCode,
  ),
  'uscc-placeholder': kind(
    'error',
    [
      '占位代码：首位0或区划段000000不存在',
      'a placeholder: first position 0 or region part 000000 do not exist',
    ],
    checkCode,
  ),
  'uscc-check-digit': kind(
    'error',
    [
      '校验位（第18位）为{given}，应为{computed}；不予改正',
      'check digit (position 18) is {given}, computed {computed}; not corrected',
    ],
    checkCode,
  ),
  'uscc-organisation-check-digit': kind(
    'warning',
    [
      '第18位相符，但第17位为{given}，而组织机构代码（第9–16位）的校验位应为{computed}',
      'position 18 fits, but position 17 is {given} and the check digit of the organisation code (positions 9-16) is {computed}',
    ],
    checkCode,
  ),
  'name-missing': kind('error', ['没有名称', 'no name'], ['补上名称', 'Give the name']),
  'name-space': kind('fixed', ['有多余空白；读作{name}', 'stray spaces; read as {name}'], nothingToDo),
  'name-twice': kind(
    'warning',
    [
      '与第{row}行同名而代码不同：也许是同一企业，也许不是；两行都收',
      'same name as row {row} under another code: perhaps one enterprise, perhaps not; both taken',
    ],
    ['核对两行', 'Compare the two rows'],
  ),
  'revenue-unit': kind(
    'warning',
    [
      '{given} {unit}超过任何企业的收入：单位可能是元（即{number} {unit}）；未改',
      '{given} {unit} is more than any enterprise earns: probably yuan ({number} {unit}); not changed',
    ],
    ['核对单位', 'Check the unit'],
  ),
  'unit-assumed': kind(
    'warning',
    ['表头没有单位，按元读取', 'the header names no unit; read as yuan'],
    ['在表头写明 (元)、(万元) 或 (亿元)', 'Name the unit in the header: (元), (万元) or (亿元)'],
  ),
  'revenue-negative': kind(
    'warning',
    [
      '{number}小于零：少见但可能；已取，待确认',
      '{number} is below zero: rare but possible; kept, to be confirmed',
    ],
    ['确认该值', 'Confirm the value'],
  ),
  'employees-negative': kind('error', ['人数小于零', 'below zero'], ['改正该单元格', 'Correct the cell']),
  'enterprise-unknown': kind(
    'error',
    ['没有这个企业', 'no such enterprise'],
    ['先导入该企业，或改正编号', 'Import the enterprise first, or correct its id'],
  ),
} as const;
