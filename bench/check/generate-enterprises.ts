import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { organisationCheckDigit, usccAlphabet, usccCheckDigit } from '../../src/codes/uscc-check-digits.js';

const headers =
  '统一社会信用代码,企业名称,地区代码,详细地址,经度,纬度,坐标系,营业收入(万元),从业人数,成立日期,所属环节';
const regions = ['450200', '450100', '450300', '440300', '310000', '110000'];

const regionOf = (number: number): string => regions[number % regions.length]!;

const organisation = (number: number): string => {
  let body = '';
  for (let rest = number, place = 0; place < 8; place += 1, rest = Math.floor(rest / 31))
    body = usccAlphabet[rest % 31] + body;
  return body + organisationCheckDigit(body);
};

/** A valid credit code of its own for every number below 31⁸. */
export const creditCode = (number: number): string => {
  const first17 = `91${regionOf(number)}${organisation(number)}`;
  return first17 + usccCheckDigit(first17);
};

const cellsOf = (number: number): string[] => [
  creditCode(number),
  `广西第${number}号机械设备有限公司`,
  regionOf(number),
  `示范路${number % 1000}号`,
  (109.4 + (number % 100) / 1e4).toFixed(6),
  (24.3 + (number % 77) / 1e4).toFixed(6),
  number % 10 === 0 ? 'GCJ02' : 'WGS84',
  number % 50 === 0 ? '3.2亿' : String(1000 + (number % 90_000)),
  String(10 + (number % 5000)),
  number % 20 === 0 ? '2003/5/6' : '2003-05-06',
  number % 3 === 0 ? 'machine-tool.03.04.03' : '',
];

const xml = (text: string): string => text.replace(/[<&]/g, (one) => (one === '<' ? '&lt;' : '&amp;'));
const column = (at: number): string => String.fromCharCode(65 + at);

const sheetRow = (cells: readonly string[], row: number): string =>
  `<row r="${row}">${cells.map((cell, at) => `<c r="${column(at)}${row}" t="inlineStr"><is><t>${xml(cell)}</t></is></c>`).join('')}</row>`;

type Form = 'csv' | 'jsonl' | 'sheet';

const lineOf = (form: Form, number: number): string => {
  const cells = cellsOf(number);
  if (form === 'csv') return `${cells.join(',')}\n`;
  if (form === 'sheet') return sheetRow(cells, number + 2);
  return `${JSON.stringify(Object.fromEntries(headers.split(',').map((header, at) => [header, cells[at]])))}\n`;
};

const head: Readonly<Record<Form, string>> = {
  csv: `${headers}\n`,
  jsonl: '',
  sheet: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetRow(headers.split(','), 1)}`,
};

/** Write rows of enterprises, a tenth of which give the checks something to say. */
export const generateEnterprises = async (path: string, rows: number, form: Form): Promise<void> => {
  const out = createWriteStream(path);
  out.write(head[form]);
  for (let number = 0; number < rows; number += 1)
    if (!out.write(lineOf(form, number))) await once(out, 'drain');
  out.end(form === 'sheet' ? '</sheetData></worksheet>' : '');
  await once(out, 'finish');
};
