import { kind, nothingToDo } from './finding-kind.js';

/** Findings of whole files, headers and rows. */
export const fileFindings = {
  'file-missing': kind(
    'error',
    ['没有这个文件：{path}', 'there is no such file: {path}'],
    ['检查路径', 'Check the path'],
  ),
  'file-unreadable': kind(
    'error',
    ['文件不能读取：{reason}', 'the file cannot be read: {reason}'],
    ['照所说的处理，或换一个完好的文件', 'Do as it says, or give a sound file'],
  ),
  'file-empty': kind(
    'error',
    ['文件是空的', 'the file is empty'],
    ['给出有表头和数据的文件', 'Give a file with a header and rows'],
  ),
  'file-kind': kind(
    'error',
    ['不知如何读取：{reason}', 'it is not clear how to read it: {reason}'],
    ['用--kind指明，或改正表头', 'Name it with --kind, or correct the headers'],
  ),
  'file-encoding': kind('fixed', ['{reason}', '{reason}'], nothingToDo),
  'sheet-ignored': kind(
    'warning',
    ['未读的工作表：{reason}', 'sheets not read: {reason}'],
    ['若其中有数据，用--sheet与--header-row指明', 'If one holds data, name it with --sheet and --header-row'],
  ),
  'sheet-hidden': kind(
    'warning',
    ['隐藏的工作表，未读：{reason}', 'hidden sheets, not read: {reason}'],
    ['若需要，用--sheet指明', 'If you need one, name it with --sheet'],
  ),
  'header-row': kind('fixed', ['表头在{rows}', 'the header is in {rows}'], nothingToDo),
  preset: kind(
    'fixed',
    ['表头是{preset}；按其列义读取', 'the headers are those of {preset}; read by its columns'],
    ['若不是，用--columns写明各列', 'If they are not, say what the columns mean with --columns'],
  ),
  'unit-line': kind(
    'fixed',
    ['表上注明的单位{unit}用于此列', 'the unit {unit}, stated above the table, holds for this column'],
    nothingToDo,
  ),
  'header-left-out': kind(
    'fixed',
    ['按--columns或预设不读此列', 'the column is not read, as --columns or the preset says'],
    nothingToDo,
  ),
  'cells-merged': kind(
    'warning',
    [
      '横向合并的单元格：{reason}；只有最左一格有值，其余视为空',
      'cells merged across columns: {reason}; only the leftmost has a value, the others count as empty',
    ],
    ['取消合并，逐列填写', 'Take them apart and fill in every column'],
  ),
  'cells-filled': kind(
    'fixed',
    [
      '纵向合并的单元格：{reason}；其下各行取同一值',
      'cells merged down a column: {reason}; the rows below take the same value',
    ],
    nothingToDo,
  ),
  'package-invalid': kind(
    'error',
    ['数据包无效：{reason}', 'the package is not valid: {reason}'],
    ['改正datapackage.json', 'Correct datapackage.json'],
  ),
  'path-refused': kind(
    'error',
    ['{path}：{reason}', '{path}: {reason}'],
    [
      '把文件放进数据包的文件夹，用相对路径',
      'Put the file in the package’s folder and give its relative path',
    ],
  ),
  'resource-unknown': kind(
    'warning',
    ['未知的资源，未读', 'unknown resource; not read'],
    ['资源名见文档；不需要则忽略', 'See the documentation for names of resources; ignore it if not needed'],
  ),
  'resource-by-headers': kind(
    'fixed',
    ['资源按名称或表头读作{name}', 'the resource is read as {name}, by its name or its headers'],
    nothingToDo,
  ),
  'header-alias': kind('fixed', ['读作{name}{reason}', 'read as {name}{reason}'], nothingToDo),
  'header-unknown': kind(
    'warning',
    ['未知的列，未读', 'unknown column; not read'],
    ['若需要，改用文档所列的列名', 'If you need it, use a column name of the documentation'],
  ),
  'header-not-kept': kind(
    'warning',
    ['此列不读：{reason}', 'the column is not read: {reason}'],
    ['无需处理', 'Nothing to do'],
  ),
  'header-personal': kind(
    'warning',
    ['个人信息，从不读入', 'personal data; never read'],
    ['无需处理；最好从文件中删去', 'Nothing to do; better remove it from the file'],
  ),
  'header-twice': kind(
    'warning',
    ['另一列已是{name}；此列未读', 'another column is {name} already; this one is not read'],
    ['只保留一列', 'Keep one of them'],
  ),
  'header-unit': kind(
    'error',
    ['单位{unit}不能换算；此列未读', 'the unit {unit} cannot be converted; the column is not read'],
    ['换算成 元、万元 或 亿元', 'Convert it to 元, 万元 or 亿元'],
  ),
  'header-missing': kind(
    'error',
    ['缺少必需的列：{name}；文件未读', 'the required column {name} is missing; the file is not read'],
    ['补上该列，或用--kind指明另一种表', 'Add the column, or name another table with --kind'],
  ),
  'row-unreadable': kind(
    'error',
    ['此行不能读取：{reason}', 'the row cannot be read: {reason}'],
    ['改正此行', 'Correct the row'],
  ),
  'row-width': kind(
    'error',
    ['{cells}个单元格，{headers}个表头；整行未读', '{cells} cells, {headers} headers; row refused'],
    ['给含逗号的单元格加引号，或补足单元格', 'Quote cells that hold a comma, or complete the row'],
  ),
  'row-empty': kind('fixed', ['空行，跳过{reason}', 'empty record; skipped{reason}'], nothingToDo),
  'row-total': kind(
    'warning',
    ['合计行（{name}），不是一条记录；跳过', 'a total row ({name}), not a record; skipped'],
    ['导入前删去合计行', 'Remove total rows before importing'],
  ),
  'row-notice': kind(
    'fixed',
    ['说明行（{name}），不是一条记录；跳过', 'a notice ({name}), not a record; skipped'],
    nothingToDo,
  ),
  'header-again': kind(
    'fixed',
    ['表中重复的表头，跳过', 'the header again inside the table; skipped'],
    nothingToDo,
  ),
  'nul-byte': kind(
    'error',
    ['第{position}个字符后有NUL字节；整行未读', 'NUL byte after character {position}; row refused'],
    ['重新导出此行', 'Export the row again'],
  ),
  'line-break': kind(
    'fixed',
    [
      '单元格内有换行：一条记录占多行；其后的行号按记录计',
      'line break inside a quoted cell: one record on several lines; row numbers after it count records',
    ],
    nothingToDo,
  ),
  'too-long': kind(
    'error',
    ['{length}个字符，最多{most}；不予截断，未取', '{length} characters, at most {most}; refused, not cut'],
    ['缩短内容', 'Shorten it'],
  ),
  'formula-cell': kind(
    'error',
    ['单元格是没有结果的公式；不予计算', 'the cell holds a formula without a stored value; not evaluated'],
    [
      '在电子表格中重新计算后保存，或粘贴为数值',
      'Recalculate and save in the spreadsheet, or paste as values',
    ],
  ),
  'error-cell': kind(
    'error',
    ['电子表格错误值', 'spreadsheet error value'],
    ['改正公式', 'Correct the formula'],
  ),
  'formula-text': kind(
    'warning',
    [
      '以{character}开头：电子表格会把它当公式运行；按文本保存，导出到csv或xlsx时须转义',
      'begins with {character}: a spreadsheet would run it; kept as text, to be escaped in every export to csv or xlsx',
    ],
    ['确认这是真实内容', 'Make sure that this is real'],
  ),
  'character-lost': kind(
    'warning',
    ['有无法解码的字符（�）', 'holds characters that could not be decoded (�)'],
    ['用正确的编码重新导出', 'Export again in a sound encoding'],
  ),
  'duplicate-identical': kind(
    'fixed',
    ['与第{row}行相同；只取一次', 'same key and same cells as row {row}; taken once'],
    nothingToDo,
  ),
  'duplicate-conflict': kind(
    'error',
    [
      '与第{row}行同键，但{column}不同（那里{there}，这里{here}）；保留先出现的一行',
      'same key as row {row} but another value in {column} ({there} there, {here} here); the first is kept, this row is refused',
    ],
    ['核对两行，只留正确的一行', 'Compare the two and keep the right one'],
  ),
} as const;
