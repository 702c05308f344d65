import type { Text } from '../../codes/language.js';
import { ReadFault } from './read-fault.js';

/** Forms of files told by their first characters, and what to do with them. */
const forms: readonly (readonly [start: string | RegExp, reason: Text])[] = [
  ['\x1f\x8b', { zh: '是gzip压缩文件；请先解压', en: 'compressed with gzip; unpack it first' }],
  ['7z\xbc\xaf', { zh: '是7z压缩包；请先解压', en: 'a 7z archive; unpack it first' }],
  ['Rar!', { zh: '是RAR压缩包；请先解压', en: 'a RAR archive; unpack it first' }],
  ['%PDF', { zh: '是PDF；请取得原来的表格文件', en: 'a PDF; ask for the spreadsheet that it was made from' }],
  [
    '\xd0\xcf\x11\xe0',
    {
      zh: '有密码保护，或是旧的 .xls格式；请去掉密码并另存为 .xlsx',
      en: 'protected by a password, or in the old .xls form; remove the password and save it as .xlsx',
    },
  ],
  [
    /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|\?xml|meta)/i,
    {
      zh: '是网页或XML，不是表格；请在电子表格程序中打开并另存为 .xlsx',
      en: 'a web page or XML, not a table; open it in a spreadsheet program and save it as .xlsx',
    },
  ],
  [
    /^(?:\xef\xbb\xbf)?\s*\{\s*"(?:features"|type"\s*:\s*"(?:Feature|FeatureCollection|(?:Multi)?Point|(?:Multi)?Polygon)")/,
    {
      zh: '是GeoJSON；请把属性存为表格，点写成经度、纬度两列（边界可在数据包的boundary列写文件名）',
      en: 'GeoJSON; save its properties as a table with the columns longitude and latitude (a boundary may be a file that the column boundary of a package names)',
    },
  ],
];

/** Refuses what is no table by its first bytes, and says what it is. */
export const refuseOtherForms = (head: Buffer): void => {
  const text = head.toString('latin1');
  const form = forms.find(([start]) =>
    typeof start === 'string' ? text.startsWith(start) : start.test(text),
  );
  if (form) throw new ReadFault('file-unreadable', { reason: form[1] });
};
