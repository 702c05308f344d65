import type { Resource } from '../../../../../graph/model-types.js';
import { nearestOf } from '../../../../codes/nearest-of.js';
import { ReadFault } from '../../../../sheet/read/read-fault.js';
import { choiceKey } from './choice-key.js';
import type { ColumnChoices } from './column-choices.js';

const noSuch = (zh: string, en: string): ReadFault => new ReadFault('file-kind', { reason: { zh, en } });

const requireField = (field: string, kinds: readonly Resource[]): void => {
  const names = [...new Set(kinds.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  if (field === '' || names.includes(field)) return;
  const nearest = nearestOf(field, names);
  const [zh, en] = nearest
    ? [`；是否为${nearest}？`, `; did you mean ${nearest}?`]
    : [`；可用：${names.join('、')}`, `; known: ${names.join(', ')}`];
  throw noSuch(`--columns：没有字段“${field}”${zh}`, `--columns: there is no field ${field}${en}`);
};

const requireHeader = (key: string, headers: readonly string[]): void => {
  if (headers.some((header) => choiceKey(header) === key || choiceKey(header).startsWith(`${key}(`))) return;
  const shown = headers.filter((header) => header.trim() !== '');
  throw noSuch(
    `--columns：表里没有表头“${key}”；有：${shown.join('、')}`,
    `--columns: no header is ${key}; there are: ${shown.join(', ')}`,
  );
};

/** Refuses pairs of --columns that name a header which no table has, or a field of none of the kinds. */
export const requireChoices = (
  pairs: ColumnChoices,
  headers: readonly string[],
  kinds: readonly Resource[],
): void => {
  for (const [key, field] of pairs) {
    requireField(field, kinds);
    requireHeader(key, headers);
  }
};
