import { trimBlanks, withoutBlanks } from '../../../codes/blanks.js';
import { halfWidth } from '../../../codes/half-width.js';
import { type Cell, cellText } from '../../../sheet/read/cell.js';
import type { RawRecord } from '../../../sheet/read/table.js';
import type { RowRemark } from './row-check.js';
import type { TableLayout } from './table-layout.js';

const total =
  /^(?:本页|本表|全市|全区|全省|全县|地区)?(?:合计|总计|小计|总和|共计|累计|总数|total|sum|subtotal|grandtotal)[:：]?(?:\d+(?:家|户|个|条)?(?:企业)?)?[。.]?$/i;

/** Words with which lines begin that speak of the list: 注：…, 填表人：…, 数据来源：… */
const notice =
  /^(?:备?注|说明|附注|附件|填报?说明|填[表报]人|填报(?:单位|日期|时间)|制表人?|审核人?|负责人|联系人|数据来源|资料来源|来源|截止日期|单位)(?:\d|[一二三四五])?[:：]/;

const nulByte = (cells: readonly Cell[], layout: TableLayout): RowRemark | undefined => {
  const at = cells.findIndex((cell) => cellText(cell).includes('\0'));
  if (at < 0) return undefined;
  const text = cellText(cells[at]);
  return {
    code: 'nul-byte',
    parameters: { position: text.indexOf('\0') },
    matched: layout.columns.find((column) => column.at === at),
    value: text.replaceAll('\0', '\\0'),
  };
};

const isWide = (cells: readonly Cell[], layout: TableLayout): boolean => {
  const { length } = layout.headers;
  if (cells.length === length) return false;
  const surplus = cells.slice(length).some((cell) => cellText(cell).trim() !== '');
  return layout.fixedWidth && (surplus || cells.length < length);
};

const isHeader = (cells: readonly Cell[], layout: TableLayout): boolean =>
  layout.headerRow > 0 &&
  layout.columns.length > 1 &&
  layout.columns.every(({ at, header }) => trimBlanks(cellText(cells[at])) === trimBlanks(header));

const filledTexts = (cells: readonly Cell[]): string[] =>
  cells.map((cell) => withoutBlanks(cellText(cell))).filter((text) => text !== '');

const nameOf = (cells: readonly Cell[], layout: TableLayout): string =>
  ['name', 'uscc', 'id', 'code']
    .map((name) => layout.byName.get(name))
    .map((matched) => (matched ? withoutBlanks(cellText(cells[matched.at])) : ''))
    .find((text) => text !== '') ?? '';

const figures = /^[\d.,%]*(?:家|户|个)?$/;

/** 合计 in the first cell that is filled, where the name is empty, a figure or that word itself. */
const totalWord = (cells: readonly Cell[], layout: TableLayout): string | undefined => {
  const [first = ''] = filledTexts(cells);
  const name = nameOf(cells, layout);
  if (total.test(name)) return name;
  return total.test(first) && figures.test(name) ? first : undefined;
};

const longestShown = 20;

const ordinal = /^[(]?[一二三四五六七八九十]+[)]?[、.]?$/;
/** 柳州市（2家）, 一、柳州市（2家）: the heading of a group of rows, with their number. */
const group = /^(?:[一二三四五六七八九十]+[、.])?\S{2,15}\(共?\d+(?:家|户|个)?(?:企业)?\)$/;

/** A single filled cell that begins as a notice does, or heads a group of rows. */
const noticeOf = (cells: readonly Cell[]): string | undefined => {
  const [only = '', ...others] = filledTexts(cells).filter((text) => !ordinal.test(halfWidth(text)));
  const isNotice = notice.test(only) || group.test(halfWidth(only));
  return isNotice && others.length === 0 ? only.slice(0, longestShown) : undefined;
};

const noRecord = (cells: readonly Cell[], layout: TableLayout): RowRemark | undefined => {
  const word = totalWord(cells, layout);
  if (word !== undefined) return { code: 'row-total', parameters: { name: word } };
  const said = noticeOf(cells);
  return said === undefined ? undefined : { code: 'row-notice', parameters: { name: said } };
};

/** Why a record as a whole is no row to check: unreadable, broken, the header again, a total, a notice. */
export const checkWholeRow = (record: RawRecord, layout: TableLayout): RowRemark | undefined => {
  if (record.fault) return { code: 'row-unreadable', parameters: { reason: record.fault } };
  const { cells } = record;
  const nul = nulByte(cells, layout);
  if (nul) return nul;
  if (isHeader(cells, layout)) return { code: 'header-again' };
  const none = noRecord(cells, layout);
  if (none) return none;
  return isWide(cells, layout)
    ? { code: 'row-width', parameters: { cells: cells.length, headers: layout.headers.length } }
    : undefined;
};
