import { halfWidth } from './half-width.js';
import { simplified } from './simplified.js';

const marks = new Set(
  [
    '—',
    '——',
    '–',
    '―',
    '/',
    '//',
    '\\',
    '无',
    '(无)',
    '无数据',
    '无信息',
    '暂无',
    '暂无数据',
    '暂无信息',
    '暂缺',
    '不详',
    '不适用',
    '未知',
    '未填',
    '未填写',
    '未提供',
    '未披露',
    '未公示',
    '不公示',
    '企业选择不公示',
    '空',
    '(空)',
    '缺失',
    '.',
    '…',
    '……',
  ].concat(['n/a', 'na', 'null', '(null)', 'none', 'nil', 'nan', 'unknown', '...', '?', '*']),
);

const longest = Math.max(...[...marks].map((mark) => mark.length));
const dashes = /^-{1,9}$/;

const isMark = (text: string): boolean => marks.has(text) || dashes.test(text);

/** Tells whether a trimmed cell is a mark that people write where they have no value. */
export const isMissingMark = (text: string): boolean =>
  text.length <= longest && isMark(simplified(halfWidth(text).toLowerCase()));
