const marks = new Set(
  [
    '-',
    '--',
    '---',
    '—',
    '——',
    '–',
    '/',
    '\\',
    '无',
    '无数据',
    '暂无',
    '不详',
    '未知',
    '空',
    '缺失',
    '.',
    '…',
  ].concat(['n/a', 'na', 'null', 'none', 'nil', 'nan', 'unknown', '...', '?', '*']),
);

/** Tells whether a cell (trimmed, half width) is a mark that people write where they have no value. */
export const isMissingMark = (text: string): boolean => text.length <= 7 && marks.has(text.toLowerCase());
