import type { Text } from '../../codes/language.js';
import type { TextEncoding } from './detect-encoding.js';
import type { TableNote } from './table.js';

const note = (zh: string, en: string): TableNote => ({ code: 'file-encoding', reason: { zh, en } });

const kept: Partial<Record<TextEncoding['name'], Text>> = {
  gb18030: {
    zh: '（不是GB2312或GBK：生僻字得以保留）',
    en: ', not as GB2312 or GBK: rare characters are kept',
  },
  big5: { zh: '（繁体）', en: ', traditional characters' },
};

const ofName = ({ name }: TextEncoding): TableNote[] => {
  if (name === 'utf-8') return [];
  const { zh, en } = kept[name] ?? { zh: '', en: '' };
  const shown = name === 'big5' ? 'Big5' : name.toUpperCase();
  return [note(`不是UTF-8；按${shown}读取${zh}`, `not UTF-8; read as ${shown}${en}`)];
};

const ofMark = ({ name, mark }: TextEncoding): TableNote[] => {
  if (mark === undefined || (mark === name && name !== 'utf-8')) return [];
  if (mark === name) return [note('有字节顺序标记（BOM），已去掉', 'byte order mark; removed')];
  const said = mark.toUpperCase();
  return [
    note(
      `字节顺序标记（BOM）说是${said}，内容却是${name.toUpperCase()}；按内容读取`,
      `the byte order mark says ${said}, the content is ${name.toUpperCase()}; read by its content`,
    ),
  ];
};

const ofLines = ({ name, others: { count, first } }: TextEncoding): TableNote[] => {
  if (count === 0) return [];
  const other = name === 'utf-8' ? 'GB18030' : 'UTF-8';
  const more = count > first.length;
  const zh = first.map(({ line, byte }) => `第${line}行（第${byte}字节起）`).join('、');
  const en = first.map(({ line, byte }) => `line ${line} (from byte ${byte})`).join(', ');
  return [
    note(
      `${count}行不是${name.toUpperCase()}，按${other}读取：${zh}${more ? ' 等' : ''}`,
      `${count} lines are not ${name.toUpperCase()} and read as ${other}: ${en}${more ? ' …' : ''}`,
    ),
  ];
};

/** Says how a text file was decoded, where that is not plain UTF-8. */
export const encodingNotes = (encoding: TextEncoding): TableNote[] => [
  ...(encoding.mark === undefined || encoding.mark === encoding.name ? ofName(encoding) : []),
  ...ofMark(encoding),
  ...ofLines(encoding),
];
